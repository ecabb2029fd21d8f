using System;

namespace ContentLint.Language;

/// <summary>The verbs that tie words to the one who says them.</summary>
internal static class SpeechVerbs
{
    private const int FarthestWord = 4;
    private const int LongestStretch = 80;

    private static readonly WordList Known = WordList.Of("en/speech-verbs.txt");
    private static readonly WordList Plain = WordList.Of("en/plain-speech-verbs.txt");

    /// <summary>The list of them.</summary>
    public static WordListSet Openers => Known.Set;

    /// <summary>Whether the word is one.</summary>
    public static bool Contains(WordText word) => Known.Contains(word);

    /// <summary>Whether the word of a passage is one.</summary>
    public static bool Contains(in Word word) => Known.Contains(word);

    /// <summary>Whether the word is one that means nothing but saying: <c>said</c>, <c>told</c>, <c>explains</c>.</summary>
    public static bool IsPlain(WordText word) => Plain.Contains(word);

    /// <summary>Whether one stands within the next few words, before any punctuation: <c>“Go!” Ann Lee said</c>.</summary>
    public static bool FollowSoon(string text, int start)
    {
        int words = 0, limit = Math.Min(text.Length, start + LongestStretch);
        for (int i = start; i < limit && words < FarthestWord;)
        {
            int from = i;
            while (i < limit && (char.IsLetter(text[i]) || text[i] is '’' or '\'' or '-')) i++;
            if (i == from) return false;
            if (Contains(text.AsSpan(from, i - from))) return true;
            words++;
            if (i < text.Length && text[i] == '.' && i - from <= 3) i++;
            if (i >= text.Length || text[i] != ' ') return false;
            i++;
        }

        return false;
    }
}
