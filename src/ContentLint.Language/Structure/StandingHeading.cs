using Microsoft.CodeAnalysis.Text;

namespace ContentLint.Language;

/// <summary>Headings that name a part of an article whatever it is about: takeaways, source lists, conclusions.</summary>
internal static class StandingHeading
{
    /// <summary>Kind of a block of takeaways.</summary>
    public const string Takeaways = "takeaways";

    /// <summary>Kind of a list of sources.</summary>
    public const string Sources = "sources";

    /// <summary>Kind of a section that may be empty.</summary>
    public const string Reserved = "reserved";

    private const int LongestHeading = 60;

    private static readonly PhrasePatterns Phrases = new(ListFile.Read("en/standing-headings.txt"));

    /// <summary>The kind of standing heading that the line is from end to end; null when it is none.</summary>
    public static string? KindOf(string line) =>
        line.Length is 0 or > LongestHeading ? null : Phrases.KindOf(line, LongestHeading);

    /// <summary>
    /// The UTF-16 length of the takeaways heading that the text begins with while more follows on the same line, with or without
    /// a space between; 0 when there is none.
    /// </summary>
    public static int RunInTakeaways(string text)
    {
        if (!Phrases.MayBegin(text, new TextSpan(0, text.Length))) return 0;
        var line = new LetterFold(text, 0, text.Length, LongestHeading);
        int length = 0;
        foreach (var match in Phrases.At(line, 0))
        {
            if (match.Kind != Takeaways || match.Length >= line.Length) continue;
            int next = line.OffsetOf(match.Length), end = line.OffsetOf(match.Length - 1) + 1;
            if (PartsHeading(text, end, next, words: Words(text, end))) length = next;
        }

        return length;
    }

    // "Summary judgment was denied" begins like a heading: a space alone parts only a heading of two words from a new sentence.
    private static bool PartsHeading(string text, int end, int next, int words)
    {
        if (next == end) return char.IsUpper(text[next]) || char.IsDigit(text[next]);
        for (int i = end; i < next; i++)
        {
            if (text[i] is ':' or '\n' or '•' or '–' or '—' or '|') return true;
        }

        return words > 1 && char.IsUpper(text[next]) && IsSentenceCase(text, next);
    }

    private static bool IsSentenceCase(string text, int start)
    {
        int capitals = 0, lower = 0;
        for (int i = start; i < text.Length && lower + capitals < 8; i++)
        {
            if (!char.IsLetter(text[i]) || (i > start && char.IsLetter(text[i - 1]))) continue;
            if (char.IsUpper(text[i])) capitals++;
            else lower++;
        }

        return lower > capitals;
    }

    private static int Words(string text, int end)
    {
        int words = 1;
        for (int i = 1; i < end; i++)
        {
            if (char.IsWhiteSpace(text[i - 1]) && !char.IsWhiteSpace(text[i])) words++;
        }

        return words;
    }
}
