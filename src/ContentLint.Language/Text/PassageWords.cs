using System;

namespace ContentLint.Language;

/// <summary>How the words of a passage hang together.</summary>
public static class PassageWords
{
    /// <summary>Whether only white space, a hyphen or the full stop of an initial or short title parts a word from the next one.</summary>
    public static bool JoinsNext(this Passage passage, int word)
    {
        if (word < 0 || word + 1 >= passage.Words.Length) return false;
        int end = passage.Words[word].End, gap = passage.Words[word + 1].Start - end;
        if (gap is < 1 or > 3) return false;
        string text = passage.Text;
        if (gap == 1 && text[end] == ' ') return true;
        if (text[end] == '-') return gap == 1;
        if (text[end] == '.' && !IsShortened(passage[passage.Words[word]])) return false;
        for (int i = text[end] == '.' ? end + 1 : end; i < end + gap; i++)
        {
            if (!char.IsWhiteSpace(text[i])) return false;
        }

        return true;
    }

    /// <summary>The first character that is no white space behind a word; NUL at the end of the passage.</summary>
    public static char MarkBehind(this Passage passage, int word)
    {
        int i = passage.Words[word].End;
        while (i < passage.Text.Length && char.IsWhiteSpace(passage.Text[i])) i++;
        return i < passage.Text.Length ? passage.Text[i] : '\0';
    }

    /// <summary>Index of the first word that begins at or behind an offset; the number of words where none does.</summary>
    public static int FirstWordAt(this Passage passage, int offset)
    {
        int low = 0, high = passage.Words.Length;
        while (low < high)
        {
            int middle = (low + high) >> 1;
            if (passage.Words[middle].Start < offset) low = middle + 1;
            else high = middle;
        }

        return low;
    }

    /// <summary>The number of the sentence that holds an offset, or that follows it.</summary>
    public static int SentenceAt(this Passage passage, int offset)
    {
        int low = 0, high = passage.Sentences.Length - 1;
        while (low < high)
        {
            int middle = (low + high) >> 1;
            if (passage.Sentences[middle].Span.End <= offset) low = middle + 1;
            else high = middle;
        }

        return low;
    }

    /// <summary>Whether a word begins with a capital.</summary>
    public static bool IsCapitalised(this Passage passage, int word) => char.IsUpper(passage.Text[passage.Words[word].Start]);

    private static bool IsShortened(ReadOnlySpan<char> word) => word.Length <= 4 && char.IsUpper(word[0]);
}
