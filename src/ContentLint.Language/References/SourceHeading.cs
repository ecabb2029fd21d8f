using Microsoft.CodeAnalysis.Text;

namespace ContentLint.Language;

/// <summary>A line that stands over a list of sources: <c>Sources</c>, <c>6 Sources</c>, <c>References (12)</c>, <c>Show 4 sources</c>.</summary>
internal readonly record struct SourceHeading(TextSpan Span, int? Count)
{
    private const int LongestHeading = 60;
    private static readonly PhraseSet Nouns = PhraseSet.Of("en/source-headings.txt");
    private static readonly WordList Leads = WordList.Of("en/source-heading-leads.txt");

    /// <summary>The heading that a line of a passage is, or null.</summary>
    public static SourceHeading? Read(Passage passage, TextSpan line)
    {
        if (line.Length is 0 or > LongestHeading) return null;
        int first = FirstWordAt(passage, line.Start), word = first, end = line.End;
        while (word < passage.Words.Length && passage.Words[word].Start < end && Leads.Contains(passage[passage.Words[word]])) word++;
        int? count = null;
        if (Number(passage, word, end) is { } before)
        {
            count = before;
            word++;
        }

        if (word >= passage.Words.Length || !Nouns.TryMatch(passage, word, out _, out int length)) return null;
        word += length;
        if (count is null && Number(passage, word, end) is { } behind)
        {
            count = behind;
            word++;
        }

        bool ends = word == passage.Words.Length || passage.Words[word].Start >= end;
        if (!ends || !HasOnlyHeadingSigns(passage, line, first, word, out bool isNumbered)) return null;
        var span = TextSpan.FromBounds(passage.Words[first].Start, passage.Words[word - 1].End);
        if (span.End < end && passage.Text[span.End] is ')' or ']') span = TextSpan.FromBounds(span.Start, span.End + 1);
        return new SourceHeading(span, isNumbered ? null : count);
    }

    /// <summary>Index of the first word at or behind an offset.</summary>
    internal static int FirstWordAt(Passage passage, int offset)
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

    private static int? Number(Passage passage, int word, int end)
    {
        if (word >= passage.Words.Length || passage.Words[word] is not { Kind: WordKind.Number, Length: <= 3 } number || number.Start >= end) return null;
        int value = 0;
        foreach (char c in passage[number])
        {
            if (c is < '0' or > '9') return null;
            value = value * 10 + (c - '0');
        }

        return value;
    }

    /// <summary>Only signs of a heading stand between the words; a stop behind a leading number makes it a section's number.</summary>
    private static bool HasOnlyHeadingSigns(Passage passage, TextSpan line, int first, int behind, out bool isNumbered)
    {
        isNumbered = false;
        int word = first;
        for (int i = line.Start; i < line.End; i++)
        {
            if (word < behind && i == passage.Words[word].Start)
            {
                i = passage.Words[word].End - 1;
                word++;
                continue;
            }

            char c = passage.Text[i];
            if (c == '.' && word == first + 1 && word < behind && passage.Words[first].Kind == WordKind.Number) isNumbered = true;
            else if (!char.IsWhiteSpace(c) && "()[]:#*_&-–—+.".IndexOf(c) < 0) return false;
        }

        return true;
    }
}
