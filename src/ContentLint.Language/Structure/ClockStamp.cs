namespace ContentLint.Language;

/// <summary>Knows the lines with which a page tells to the minute when it was published: <c>3 May 2021 10:15 GMT</c>. Authors do not date texts so.</summary>
internal static class ClockStamp
{
    /// <summary>Kind of such a line.</summary>
    public const string Kind = "time of publication";

    private const int MostWords = 18;
    private const int FewestNumbers = 3;
    private static readonly WordList DateWords = WordList.Of("en/date-words.txt");
    private static readonly WordTable StampWords = new(new[]
    {
        "at", "on", "am", "pm", "a.m", "p.m", "gmt", "utc", "bst", "est", "edt", "et", "cst", "cdt", "pst", "pdt", "pt", "cet", "cest", "ist", "aest", "uhr", "h",
        "posted", "published", "updated", "first", "last", "created", "modified", "edited", "date", "time", "print", "issue", "st", "nd", "rd", "th",
    });

    /// <summary>Whether the passage is a date with a time of the day, and nothing else.</summary>
    public static bool Is(Passage passage)
    {
        if (passage.Words.Length is < 2 or > MostWords) return false;
        int numbers = 0;
        bool month = false;
        foreach (var word in passage.Words)
        {
            if (char.IsDigit(passage.Text[word.Start])) numbers++;
            else if (DateWords.Contains(passage[word])) month = true;
            else if (!StampWords.Contains(passage[word])) return false;
        }

        return HasClock(passage.Text) && numbers >= (month ? FewestNumbers : 2) - (passage.Words.Length > 3 ? 1 : 0);
    }

    private static bool HasClock(string text)
    {
        for (int i = 1; i + 2 < text.Length; i++)
        {
            if (text[i] == ':' && char.IsDigit(text[i - 1]) && char.IsDigit(text[i + 1]) && char.IsDigit(text[i + 2])) return true;
            if (char.IsDigit(text[i - 1]) && (text[i] is 'a' or 'p' or 'A' or 'P') && text[i + 1] is 'm' or 'M') return true;
        }

        return false;
    }
}
