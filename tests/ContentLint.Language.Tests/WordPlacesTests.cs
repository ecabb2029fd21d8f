using System;
using System.Collections.Generic;
using System.Linq;

namespace ContentLint.Language.Tests;

/// <summary>Where the words of an article stand: all places of each, in order, at a cost that no choice of words can raise.</summary>
public class WordPlacesTests
{
    private const int Often = 3000;

    [Fact]
    public void EachWordIsFoundAtAllOfItsPlacesInOrder()
    {
        var random = new Random(3);
        string[] words = [.. Enumerable.Range(0, 40).Select(i => new string((char)('a' + (i % 26)), 1 + (i / 4)))];
        string text = string.Join("\n\n", Enumerable.Range(0, 30).Select(_ => string.Join(' ', Enumerable.Range(0, random.Next(1, 90)).Select(_ => words[random.Next(words.Length)]))));
        var passages = Read.Article(text, "article.md").Passages;
        var places = WordPlaces.Of(passages);
        var expected = new Dictionary<ulong, List<int>>();
        int place = 1;
        foreach (var passage in passages)
        {
            foreach (var word in passage.Words)
            {
                if (!expected.TryGetValue(word.Hash, out var own)) expected[word.Hash] = own = [];
                own.Add(place++);
            }

            place++;
        }

        foreach (string word in words) Assert.Equal(expected.GetValueOrDefault(HashOf(word), []), PlacesOf(places, HashOf(word)));
        Assert.Equal(0, places.FirstOf(HashOf("absent")));
    }

    [Fact]
    public void AWordThatWasMadeToShareTheSlotOfAFrequentOneCostsNoMoreForLong()
    {
        var places = WordPlaces.Of(Read.Article(string.Concat(Enumerable.Repeat("the ", Often)) + "end.").Passages);
        ulong shared = Enumerable.Range(0, int.MaxValue).Select(i => HashOf("made" + Letters(i))).First(Shares);
        foreach (int _ in Enumerable.Range(0, 100)) Assert.Equal(0, places.FirstOf(shared));
        Assert.True(places.Passed < Often, $"{places.Passed} places were passed after the words were linked anew: they still share a slot.");
        Assert.Equal(Enumerable.Range(1, Often), PlacesOf(places, HashOf("the")));

        bool Shares(ulong hash)
        {
            long before = places.Passed;
            places.FirstOf(hash);
            return places.Passed >= before + Often;
        }
    }

    private static IEnumerable<int> PlacesOf(WordPlaces places, ulong hash)
    {
        for (int place = places.FirstOf(hash); place != 0; place = places.NextOf(place)) yield return place;
    }

    private static string Letters(int number) => number == 0 ? "" : (char)('a' + (number % 26)) + Letters(number / 26);

    private static ulong HashOf(string word) => WordHash.Of(word);
}
