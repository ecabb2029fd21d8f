using System;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;

namespace ContentLint.Language;

/// <summary>Splits the prose of a passage into sentences in one pass.</summary>
internal static class SentenceSplitter
{
    public static ImmutableArray<Sentence> Split(Passage passage)
    {
        string text = passage.Text;
        var sentences = ImmutableArray.CreateBuilder<Sentence>();
        int start = 0, word = 0;
        for (int i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && !EndsSentence(text, i)) continue;
            int end = Math.Min(i + 1, text.Length);
            while (end < text.Length && IsCloser(text[end])) end++;
            int from = start;
            while (from < end && char.IsWhiteSpace(text[from])) from++;
            int to = end;
            while (to > from && char.IsWhiteSpace(text[to - 1])) to--;
            if (to > from)
            {
                int first = word;
                while (word < passage.Words.Length && passage.Words[word].Start < end) word++;
                sentences.Add(new Sentence(passage, TextSpan.FromBounds(from, to), first, word - first, sentences.Count));
            }

            start = end;
            i = Math.Max(i, end - 1);
        }

        return sentences.ToImmutable();
    }

    private static bool EndsSentence(string text, int i)
    {
        if (text[i] is '!' or '?' or '…') return Follows(text, i);
        return text[i] == '.' && Follows(text, i) && !Abbreviations.EndAt(text, i);
    }

    private static bool Follows(string text, int i)
    {
        int next = i + 1;
        while (next < text.Length && IsCloser(text[next])) next++;
        if (next == text.Length) return true;
        if (!char.IsWhiteSpace(text[next])) return next == i + 1 && char.IsUpper(text[next]) && i > 1 && char.IsLower(text[i - 1]) && char.IsLower(text[i - 2]);
        while (next < text.Length && (char.IsWhiteSpace(text[next]) || "\"'“‘(".IndexOf(text[next]) >= 0)) next++;
        return next == text.Length || !char.IsLower(text[next]);
    }

    private static bool IsCloser(char c) => c is '"' or '\'' or '”' or '’' or ')' or ']' or '.' or '!' or '?';
}
