using System;
using System.Collections.Generic;
using Microsoft.CodeAnalysis.Text;

namespace ContentLint.Language;

/// <summary>
/// A set of phrases of one or more words, found in a passage without regard to case, punctuation between words or the number of
/// phrases: one walk of a trie from each word.
/// </summary>
public sealed class PhraseSet
{
    private readonly WordTable vocabulary;
    private readonly WordList? beginnings;
    private readonly Dictionary<long, int> edges = new();
    private readonly List<int> ends = new() { -1 };

    /// <summary>Makes the set; the number of a phrase is its place in the list.</summary>
    public PhraseSet(IReadOnlyList<string> phrases)
    {
        var split = new List<List<string>>();
        foreach (string phrase in phrases)
        {
            var parts = new List<string>();
            foreach (var word in WordSplitter.Split(phrase)) parts.Add(phrase.Substring(word.Start, word.Length));
            split.Add(parts);
        }

        vocabulary = new WordTable(Flat(split));
        for (int number = 0; number < split.Count; number++)
        {
            int node = 0;
            foreach (string word in split[number])
            {
                long edge = Edge(node, vocabulary.NumberOf(word.AsSpan()));
                if (!edges.TryGetValue(edge, out int next))
                {
                    next = ends.Count;
                    ends.Add(-1);
                    edges.Add(edge, next);
                }

                node = next;
            }

            if (node != 0 && ends[node] < 0) ends[node] = number;
        }
    }

    private PhraseSet(string name)
        : this(ListFile.Read(name)) => beginnings = WordList.Of(name);

    /// <summary>The phrases of a list of the language floor, such as <c>en/hedges.txt</c>.</summary>
    internal static PhraseSet Of(string name) => new(name);

    /// <summary>The longest phrase that begins at a word of the passage.</summary>
    /// <param name="passage">Where to look.</param>
    /// <param name="word">Index in <see cref="Passage.Words"/>.</param>
    /// <param name="phrase">Number of the phrase, in the order given to the constructor.</param>
    /// <param name="length">How many words it spans.</param>
    public bool TryMatch(Passage passage, int word, out int phrase, out int length)
    {
        phrase = -1;
        length = 0;
        if (beginnings is not null && !beginnings.Contains(passage.Words[word])) return false;
        int node = 0;
        for (int i = word; i < passage.Words.Length; i++)
        {
            int number = vocabulary.NumberOf(passage[passage.Words[i]]);
            if (number < 0 || !edges.TryGetValue(Edge(node, number), out node)) break;
            if (ends[node] < 0) continue;
            phrase = ends[node];
            length = i - word + 1;
        }

        return phrase >= 0;
    }

    /// <summary>Whether any of the phrases stands in a passage.</summary>
    internal bool StandsIn(Passage passage)
    {
        var words = passage.Words.AsSpan();
        for (int i = 0; i < words.Length; i++)
        {
            if ((beginnings is null || beginnings.Contains(words[i])) && TryMatch(passage, i, out _, out _)) return true;
        }

        return false;
    }

    /// <summary>All phrases in a run of words, longest first at each place, none inside another.</summary>
    /// <returns>Numbers of phrases with half-open ranges in <see cref="Passage.Text"/>.</returns>
    public IEnumerable<(int Phrase, TextSpan Span)> Find(Passage passage, int firstWord, int wordCount)
    {
        for (int i = firstWord; i < firstWord + wordCount; i++)
        {
            if (beginnings is not null && !beginnings.Contains(passage.Words[i])) continue;
            if (!TryMatch(passage, i, out int phrase, out int length) || i + length > firstWord + wordCount) continue;
            yield return (phrase, TextSpan.FromBounds(passage.Words[i].Start, passage.Words[i + length - 1].End));
            i += length - 1;
        }
    }

    private static long Edge(int node, int word) => ((long)node << 32) | (uint)word;

    private static List<string> Flat(List<List<string>> lists)
    {
        var all = new List<string>();
        foreach (var list in lists) all.AddRange(list);
        return all;
    }
}
