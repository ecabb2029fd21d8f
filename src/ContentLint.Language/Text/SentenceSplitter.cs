using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;

namespace ContentLint.Language;

/// <summary>Splits the prose of a passage into sentences in one pass.</summary>
internal static class SentenceSplitter
{
    public static ImmutableArray<Sentence> Split(Passage passage)
    {
        string text = passage.Text;
        var words = passage.Words.AsSpan();
        var sentences = ImmutableArray.CreateBuilder<Sentence>(1);
        var ends = new SentenceEnds(passage);
        int word = 0;
        for (int start = Skip(text, 0); start < text.Length;)
        {
            int end = ends.Next(start);
            int from = start;
            start = Skip(text, end);
            while (end > from && char.IsWhiteSpace(text[end - 1])) end--;
            int first = word;
            while (word < words.Length && words[word].Start < end) word++;
            sentences.Add(new Sentence(passage, TextSpan.FromBounds(from, end), first, word - first, sentences.Count));
        }

        return sentences.Count == sentences.Capacity ? sentences.MoveToImmutable() : sentences.ToImmutable();
    }

    private static int Skip(string text, int i)
    {
        while (i < text.Length && char.IsWhiteSpace(text[i])) i++;
        return i;
    }
}
