using System;

namespace ContentLint.Documents.Html;

/// <summary>
/// Cuts HTML into tokens as the HTML standard says, each with its source range. It never looks at a character twice, whatever
/// the input; tree builders at hand either lose the ranges of text or recurse into nested elements.
/// </summary>
internal struct HtmlTokenizer(string text, int start, int end)
{
    private int at = start;
    private string? rawName;

    /// <summary>The token read last.</summary>
    public HtmlToken Current { get; private set; }

    /// <summary>Reads the next token, if there is one.</summary>
    public bool MoveNext()
    {
        if (at >= end) return false;
        int from = at;
        Current = rawName is { } name && EndOfRaw(name) is var to && to > from ? Skip(from, to) : text[from] == '<' && IsMarkup(from) ? Markup(from) : Text(from);
        if (Current.Kind != HtmlTokenKind.StartTag) rawName = null;
        else if (HtmlElements.IsRaw(Current.Name)) rawName = Current.Name;
        at = Current.End;
        return true;
    }

    private static HtmlToken Skip(int from, int to) => new(HtmlTokenKind.Skipped, from, to);

    private readonly bool IsMarkup(int i) =>
        i + 1 < end && (IsLetter(text[i + 1]) || text[i + 1] is '!' or '?' || (text[i + 1] == '/' && i + 2 < end && text[i + 2] != '\0'));

    private readonly HtmlToken Text(int from)
    {
        int i = from + 1;
        while (i < end && !(text[i] == '<' && IsMarkup(i))) i++;
        return new HtmlToken(HtmlTokenKind.Text, from, i);
    }

    private readonly HtmlToken Markup(int from)
    {
        if (IsLetter(text[from + 1])) return Tag(HtmlTokenKind.StartTag, from, from + 1);
        if (text[from + 1] == '/' && IsLetter(text[from + 2])) return Tag(HtmlTokenKind.EndTag, from, from + 2);
        if (string.CompareOrdinal(text, from, "<!--", 0, 4) == 0 && from + 4 <= end) return Comment(from);
        int close = text.IndexOf('>', from, end - from);
        return Skip(from, close < 0 ? end : close + 1);
    }

    private readonly HtmlToken Comment(int from)
    {
        if (from + 4 < end && text[from + 4] == '>') return new HtmlToken(HtmlTokenKind.Comment, from, from + 5);
        int close = text.IndexOf("-->", from + 4, end - from - 4, StringComparison.Ordinal);
        return new HtmlToken(HtmlTokenKind.Comment, from, close < 0 ? end : close + 3);
    }

    private readonly HtmlToken Tag(HtmlTokenKind kind, int from, int nameStart)
    {
        int i = nameStart;
        while (i < end && !IsSpace(text[i]) && text[i] is not ('/' or '>')) i++;
        string name = text.Substring(nameStart, i - nameStart).ToLowerInvariant();
        var attributes = new HtmlAttributes(text, i, end);
        while (attributes.MoveNext())
        {
        }

        // A tag that never ends is dropped with all that follows, as browsers do.
        return attributes.IsClosed ? new HtmlToken(kind, from, attributes.End, name) : Skip(from, end);
    }

    /// <summary>Where the content of a script, style or the like ends: before its end tag.</summary>
    private readonly int EndOfRaw(string name)
    {
        for (int i = at; i < end; i++)
        {
            i = text.IndexOf('<', i, end - i);
            if (i < 0) return end;
            int behind = i + 2 + name.Length;
            if (behind < end && text[i + 1] == '/' && string.Compare(text, i + 2, name, 0, name.Length, StringComparison.OrdinalIgnoreCase) == 0
                && (IsSpace(text[behind]) || text[behind] is '/' or '>'))
                return i;
        }

        return end;
    }

    /// <summary>White space as HTML knows it; the no-break space is none.</summary>
    public static bool IsSpace(char c) => c is ' ' or '\t' or '\n' or '\r' or '\f';

    private static bool IsLetter(char c) => (c | 0x20) is >= 'a' and <= 'z';
}
