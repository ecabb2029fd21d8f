using System;
using System.Collections.Generic;

namespace ContentLint.Language;

/// <summary>What a sentence is about: its words that name a topic, endings cut off, and whether it denies.</summary>
internal sealed class SentenceTopics
{
    private static readonly WordList Negations = WordList.Of("en/negations.txt");
    private static readonly string[] Endings = ["ies", "ing", "ed", "es", "s", "ly", "y", "e"];

    private readonly List<(uint Stem, int Word)> words;

    private SentenceTopics(Sentence sentence, List<(uint Stem, int Word)> words, List<int> denials)
    {
        Sentence = sentence;
        this.words = words;
        Denials = denials;
        foreach (var (stem, _) in words) Stems.Add(stem);
    }

    /// <summary>The sentence.</summary>
    public Sentence Sentence { get; }

    /// <summary>Hashes of its topical words without endings.</summary>
    public HashSet<uint> Stems { get; } = new();

    /// <summary>The numbers of its words that deny something; "not only" does not.</summary>
    public List<int> Denials { get; }

    /// <summary>Reads a sentence.</summary>
    public static SentenceTopics Of(Sentence sentence)
    {
        var words = new List<(uint, int)>();
        var denials = new List<int>();
        for (int i = 0; i < sentence.WordCount; i++)
        {
            var word = sentence.Words[i];
            var text = sentence.Passage[word];
            if (Negations.Contains(text))
            {
                if (i + 1 == sentence.WordCount || !IsOnly(sentence.Passage[sentence.Words[i + 1]])) denials.Add(i);
            }
            else if (word.Kind is WordKind.Letters or WordKind.Mixed && LineShape.IsTopical(text))
            {
                words.Add((Stem(text), i));
            }
        }

        return new SentenceTopics(sentence, words, denials);
    }

    /// <summary>The words from the first to the last that another sentence has as well, and how many in between it has not.</summary>
    public (int First, int Last, int Others) Common(SentenceTopics other)
    {
        int first = -1, last = -1, others = 0, since = 0;
        foreach (var (stem, word) in words)
        {
            if (!other.Stems.Contains(stem))
            {
                since++;
                continue;
            }

            if (first < 0) first = word;
            else others += since;
            (last, since) = (word, 0);
        }

        return (first, last, others);
    }

    /// <summary>A word without <c>’s</c>.</summary>
    public static ReadOnlySpan<char> WithoutPossessive(ReadOnlySpan<char> word) =>
        word.Length > 2 && word[word.Length - 1] == 's' && word[word.Length - 2] is '\'' or '’' ? word.Slice(0, word.Length - 2) : word;

    private static bool IsOnly(WordText word) => word.Equals("only".AsSpan(), StringComparison.OrdinalIgnoreCase) || word.Equals("just".AsSpan(), StringComparison.OrdinalIgnoreCase);

    private static uint Stem(ReadOnlySpan<char> word)
    {
        word = WithoutPossessive(word);
        foreach (string ending in Endings)
        {
            if (word.Length - ending.Length < 3 || !word.EndsWith(ending.AsSpan(), StringComparison.OrdinalIgnoreCase)) continue;
            word = word.Slice(0, word.Length - ending.Length);
            break;
        }

        uint hash = 2166136261;
        foreach (char c in word)
        {
            if (char.IsLetterOrDigit(c)) hash = (hash ^ char.ToLowerInvariant(c)) * 16777619;
        }

        return hash;
    }
}
