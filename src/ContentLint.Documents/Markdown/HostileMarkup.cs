using System.Collections.Generic;
using System.Globalization;
using Microsoft.CodeAnalysis.Text;

namespace ContentLint.Documents.Markdown;

/// <summary>
/// One pass before the parser, which cannot be stopped: covers the markup that would cost it time without bound or break its
/// limit of depth, so that those characters are read as themselves. No article comes near these limits. Tabs in headings, which
/// put its ranges wrong, become spaces on the way.
/// </summary>
internal sealed class HostileMarkup(string text, Mask mask, List<Notice> notices, ReaderLimits limits)
{
    private const int MostMarkers = 60;
    private const int DeepestIndent = 120;
    private const int MostLinesOfAKind = 20_000;
    private const string Inline = "[]()<>!*_~`$&\\|";

    // All that MarkupLoad counts, and the signs of cells.
    private static readonly CharacterSet Marks = new("[])<>*_~$`|");

    private int underlines;
    private int definitions;
    private int cells;
    private bool saidNest, saidMany, saidCells;

    /// <summary>Covers what must not reach the parser.</summary>
    public void Cover()
    {
        var paragraph = new MarkupLoad();
        int first = -1;
        foreach (var line in LineSpans.Of(text))
        {
            int content = SkipMarkers(line);
            if (content == line.End)
            {
                End(paragraph, first, line.Start);
                paragraph = default;
                first = -1;
                continue;
            }

            if (first < 0) first = line.Start;
            Count(TextSpan.FromBounds(content, line.End));
            if (text[content] == '#') CoverTabs(TextSpan.FromBounds(content, line.End));
            for (int i = Marks.NextIn(text, content, line.End); i < line.End; i = Marks.NextIn(text, i + 1, line.End))
            {
                paragraph.Add(text, i, line);
                if (text[i] == '|') AddCell(i);
            }
        }

        End(paragraph, first, text.Length);
    }

    private void End(MarkupLoad load, int first, int end)
    {
        if (!load.IsTooHigh || first < 0) return;
        var span = TextSpan.FromBounds(first, end);
        notices.Add(new Notice("This paragraph has thousands of marks that nothing closes; it was read as plain text. Close or remove them.", span));
        foreach (var line in LineSpans.Of(text, span))
        {
            int content = SkipMarkers(line);
            while (content < line.End && text[content] is '`' or '~') content++;
            for (int i = content; i < line.End; i++)
            {
                if (Inline.IndexOf(text[i]) >= 0) mask.Cover(new TextSpan(i, 1), Mask.Plain);
            }
        }
    }

    /// <summary>Passes the quote and list markers at the head of a line; covers them when they nest too deep.</summary>
    private int SkipMarkers(TextSpan line)
    {
        int i = line.Start, markers = 0, column = 0, lastMarker = i;
        bool deep = false;
        for (; i < line.End; i++)
        {
            if (text[i] is ' ' or '\t')
            {
                column += text[i] == '\t' ? 4 : 1;
                continue;
            }

            int end = EndOfMarker(i, line.End);
            if (end == i) break;
            deep |= column > DeepestIndent || ++markers > MostMarkers;
            lastMarker = end;
            i = end - 1;
        }

        if (deep) CoverNest(TextSpan.FromBounds(line.Start, lastMarker));
        return i;
    }

    private int EndOfMarker(int i, int end)
    {
        if (text[i] == '>') return i + 1;
        int behind = i;
        while (behind < end && behind - i < 9 && text[behind] is >= '0' and <= '9') behind++;
        bool isMarker = behind > i ? behind < end && text[behind] is '.' or ')' : text[i] is '-' or '*' or '+';
        return isMarker && (behind + 1 == end || text[behind + 1] is ' ' or '\t') ? behind + 1 : i;
    }

    private void CoverNest(TextSpan span)
    {
        for (int i = span.Start; i < span.End; i++)
        {
            if (text[i] is not (' ' or '\t')) mask.Cover(new TextSpan(i, 1), Mask.Plain);
        }

        Say(ref saidNest, span, "Quotes or lists are nested too deeply here; the markers were read as plain text. Flatten them.");
    }

    /// <summary>The parser's ranges are wrong behind a tab in a heading.</summary>
    private void CoverTabs(TextSpan heading)
    {
        for (int i = heading.Start; i < heading.End; i++)
        {
            if (text[i] == '\t') mask.Cover(new TextSpan(i, 1), ' ');
        }
    }

    private void Count(TextSpan line)
    {
        char c = text[line.Start];
        bool tooMany = (c == '=' && ++underlines > MostLinesOfAKind) || (c == '[' && IsDefinition(line) && ++definitions > MostLinesOfAKind);
        if (!tooMany) return;
        mask.Cover(new TextSpan(line.Start, 1), Mask.Plain);
        Say(ref saidMany, line, string.Format(
            CultureInfo.InvariantCulture,
            "The file has more than {0:N0} underlined headings or link definitions; from here they were read as plain text. Split the file.",
            MostLinesOfAKind));
    }

    private bool IsDefinition(TextSpan line) => text.IndexOf("]:", line.Start, line.Length, System.StringComparison.Ordinal) >= 0;

    private void AddCell(int i)
    {
        if (++cells <= limits.TableCells) return;
        mask.Cover(new TextSpan(i, 1), Mask.Plain);
        Say(ref saidCells, new TextSpan(i, 1), string.Format(
            CultureInfo.InvariantCulture,
            "The tables have more than {0:N0} cells; from here they were read as plain text. Split the file, or raise the limit.",
            limits.TableCells));
    }

    private void Say(ref bool said, TextSpan span, string message)
    {
        if (!said) notices.Add(new Notice(message, span));
        said = true;
    }
}
