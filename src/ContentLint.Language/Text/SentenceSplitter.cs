using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;

namespace ContentLint.Language;

/// <summary>Splits the prose of a passage into sentences in one pass.</summary>
internal static class SentenceSplitter
{
    private const int MostKept = 1 << 10;

    // What the sentences of one passage were gathered in serves the next, so that only an array of the right size is new.
    [ThreadStatic]
    private static List<TextSpan>? kept;

    public static ImmutableArray<Sentence> Split(Passage passage)
    {
        var spans = kept ?? new List<TextSpan>();
        kept = null;
        Gather(passage, spans);
        var words = passage.Words.AsSpan();
        var sentences = ImmutableArray.CreateBuilder<Sentence>(spans.Count);
        int word = 0;
        foreach (var span in spans)
        {
            int first = word;
            while (word < words.Length && words[word].Start < span.End) word++;
            sentences.Add(new Sentence(passage, span, first, word - first, sentences.Count));
        }

        spans.Clear();
        if (spans.Capacity <= MostKept) kept = spans;
        return sentences.MoveToImmutable();
    }

    private static void Gather(Passage passage, List<TextSpan> spans)
    {
        string text = passage.Text;
        var ends = new SentenceEnds(passage);
        for (int start = Skip(text, 0); start < text.Length;)
        {
            int end = ends.Next(start);
            int from = start;
            start = Skip(text, end);
            while (end > from && char.IsWhiteSpace(text[end - 1])) end--;
            spans.Add(TextSpan.FromBounds(from, end));
        }
    }

    private static int Skip(string text, int i)
    {
        while (i < text.Length && char.IsWhiteSpace(text[i])) i++;
        return i;
    }
}
