using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using ContentLint.Testing;

namespace ContentLint.Language.Tests;

public class RareWordTests
{
    private const int OneInAsMany = 16;

    private static readonly Lexicon Words = Lexicon.English;

    [Theory]
    [InlineData("fromus", true)]
    [InlineData("forwaste", true)]
    [InlineData("anaesthetised", false)]
    [InlineData("harbour", false)]
    public void The_lexicon_says_which_rare_words_others_can_make_up(string word, bool divisible) => Assert.Equal(divisible, IsDivisible(word));

    [Fact]
    public void What_it_says_is_one_word_has_no_likely_reading_as_several()
    {
        var finder = new PartFinder(new AskedPieces(new Vocabulary([])));
        var parts = new List<WordPart>();
        string list = RepositoryRoot.File("src", "ContentLint.Language", "en", "lexicon", "words.txt");
        var rare = File.ReadLines(list).Where((line, number) => number % OneInAsMany == 0 && line[0] != '#').Select(line => line.Split(' ')[0]).Where(IsRare).ToList();
        Assert.True(rare.Count > 20_000);
        Assert.InRange(rare.Count(IsDivisible), 1, rare.Count / 6);
        foreach (string word in rare.Where(word => !IsDivisible(word)))
        {
            Assert.False(HasLikelyReading(word.ToLowerInvariant()), word);
            Assert.False(HasLikelyReading(char.ToUpperInvariant(word[0]) + word[1..].ToLowerInvariant()), word);
        }

        bool HasLikelyReading(string word)
        {
            float bits = finder.Split(word, 0, word.Length, [], parts);
            return parts.Count > 1 && RareWords.IsLikely(new Word(0, word.Length, WordKind.Letters) { Entry = EntryOf(word) }, parts, bits);
        }
    }

    private static int EntryOf(string word) => Words.Find(WordHash.Of(word));

    private static bool IsRare(string word) => word.Length > 2 && word.All(c => char.IsAsciiLetter(c) || c == '\'') && (Words.Flags(EntryOf(word)) & WordFlags.Frequent) == 0;

    private static bool IsDivisible(string word) => (Words.Flags(EntryOf(word)) & WordFlags.Divisible) != 0;
}
