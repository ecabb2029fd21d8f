using System;
using ContentLint.Documents;
using Microsoft.CodeAnalysis.Text;

namespace ContentLint.Language;

/// <summary>How much a stretch of text looks like an entry of a source list.</summary>
internal enum ReferenceLikeness
{
    /// <summary>A sentence, a label, a headline.</summary>
    None,

    /// <summary>Title-like parts between full stops, as in <c>Health Agency. Facts on sleep.</c>, but nothing that proves it.</summary>
    Possible,

    /// <summary>It bears an identifier, a volume with pages, or authors with a year.</summary>
    Certain,
}

/// <summary>Judges whether a stretch of text is a reference, by shape alone.</summary>
internal static class ReferenceShape
{
    private const int LongestReference = 1500;
    private static readonly WordList Particles = WordList.Of("en/name-particles.txt");
    private static readonly WordList PublisherVoice = WordList.Of("en/publisher-voice.txt");

    private static readonly string[] IdentifierCues = ["doi:", "doi.org/", "PMID", "ISBN", "http://", "https://", "www.", ".org/", ".com/", ".gov/", ".edu/", ".net/", ".int/", ".uk/"];

    public static ReferenceLikeness Judge(Passage passage, TextSpan span)
    {
        if (span.Length is < 8 or > LongestReference) return ReferenceLikeness.None;
        string text = passage.Text;
        bool speaks = SpeaksForPublisher(passage, span);
        bool identified = HasIdentifierCue(passage, span);
        bool located = HasVolumeAndPages(text, span);
        if (located || (identified && !speaks)) return ReferenceLikeness.Certain;
        if (speaks || !BeginsLikeReference(passage, span.Start)) return ReferenceLikeness.None;
        bool dated = ReferenceYear.Find(text, span, default) is not null;
        if (dated && (AuthorNames.EndOf(text, span) > span.Start || HasDateInBrackets(text, span))) return ReferenceLikeness.Certain;
        int parts = PartsOf(text, span);
        return parts >= 2 && (dated || ".?”\")".IndexOf(text[span.End - 1]) >= 0) && span.Length <= 300 ? ReferenceLikeness.Possible : ReferenceLikeness.None;
    }

    private static bool BeginsLikeReference(Passage passage, int start)
    {
        char c = passage.Text[start];
        if (char.IsUpper(c) || char.IsDigit(c) || c is '"' or '“' or '‘' or '[' or '_' or '*') return true;
        int word = passage.FirstWordAt(start);
        return word < passage.Words.Length && Particles.Contains(passage[passage.Words[word]]); // van der Meer I
    }

    private static bool SpeaksForPublisher(Passage passage, TextSpan span)
    {
        for (int w = SourceHeading.FirstWordAt(passage, span.Start); w < passage.Words.Length && passage.Words[w].Start < span.End; w++)
        {
            var word = passage.Words[w];
            bool initial = word.Length == 1 && word.End < span.End && passage.Text[word.End] is '.' or ',' or ';';
            if (!initial && char.IsLower(passage.Text[word.End - 1]) && PublisherVoice.Contains(passage[word])) return true;
        }

        return false;
    }

    private static bool HasIdentifierCue(Passage passage, TextSpan span)
    {
        var text = passage.Text.AsSpan(span.Start, span.Length);
        foreach (string cue in IdentifierCues)
        {
            if (text.IndexOf(cue.AsSpan(), StringComparison.OrdinalIgnoreCase) >= 0) return true;
        }

        foreach (var mark in passage.MarksIn(span))
        {
            if (mark.Kind is MarkKind.Link or MarkKind.AutoLink && span.Contains(mark.Span) && (mark.Kind == MarkKind.AutoLink || mark.Span.Length * 2 >= span.Length)) return true;
        }

        return false;
    }

    /// <summary><c>72(1):45</c>, <c>72(1), 45</c>, <c>72 (2021): 45</c>, <c>72, 45–62 (2021)</c>, <c>2021;72</c>, <c>;14:1000</c>, <c>vol. 7</c>, <c>pp. 44</c>.</summary>
    public static bool HasVolumeAndPages(string text, TextSpan span)
    {
        for (int i = span.Start + 1; i + 2 < span.End; i++)
        {
            bool digitBehind = char.IsDigit(text[i + 1]), digitBefore = char.IsDigit(text[i - 1]);
            if (text[i] == ':' && text[i - 1] == ')' && (digitBehind || (text[i + 1] == ' ' && char.IsDigit(text[i + 2])))) return true;
            if (text[i] == ',' && text[i - 1] == ')' && text[i + 1] == ' ' && char.IsDigit(text[i + 2]) && EndsIssue(text, span.Start, i - 1)) return true;
            if (text[i] is '–' or '-' && digitBefore && digitBehind && LeadsYear(text, i + 1, span.End)) return true;
            if (text[i] == ';' && digitBehind && (digitBefore || text[i - 1] is ' ' or '.')) return true;
            if (text[i] == '.' && (digitBehind || (text[i + 1] == ' ' && char.IsDigit(text[i + 2])))
                && (Before(text, i, span.Start, "vol") || Before(text, i, span.Start, "pp"))) return true;
        }

        return false;
    }

    /// <summary><c>72(1)</c> before the offset of its bracket.</summary>
    public static bool EndsIssue(string text, int start, int bracket)
    {
        int i = bracket - 1;
        while (i > start && char.IsDigit(text[i])) i--;
        return i > start && i < bracket - 1 && text[i] == '(' && char.IsDigit(text[i - 1]);
    }

    /// <summary><c>62 (2021)</c></summary>
    private static bool LeadsYear(string text, int i, int end)
    {
        while (i < end && char.IsDigit(text[i])) i++;
        return i + 6 < end && text[i] == ' ' && text[i + 1] == '(' && char.IsDigit(text[i + 2]) && char.IsDigit(text[i + 5]) && text[i + 6] == ')';
    }

    private static bool Before(string text, int i, int start, string word) =>
        i - word.Length >= start && string.CompareOrdinal(text, i - word.Length, word, 0, word.Length) == 0
        && (i - word.Length == start || !char.IsLetter(text[i - word.Length - 1]));

    /// <summary><c>(2018).</c></summary>
    private static bool HasDateInBrackets(string text, TextSpan span)
    {
        for (int i = span.Start + 5; i + 1 < span.End; i++)
        {
            if (text[i] == ')' && text[i + 1] == '.' && text[i - 5] == '(' && char.IsDigit(text[i - 4]) && char.IsDigit(text[i - 1])) return true;
        }

        return false;
    }

    private static int PartsOf(string text, TextSpan span)
    {
        int parts = 1;
        for (int i = span.Start + 2; i + 1 < span.End; i++)
        {
            if (text[i] == '.' && (char.IsUpper(text[i + 1]) || (text[i + 1] == ' ' && i + 2 < span.End && (char.IsUpper(text[i + 2]) || text[i + 2] is '(' or '“' or '"')))) parts++;
        }

        return parts;
    }
}
