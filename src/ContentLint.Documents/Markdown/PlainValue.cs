using System;

namespace ContentLint.Documents.Markdown;

/// <summary>Reads the value of a plain entry, which may go on over indented lines, as long titles and excerpts do.</summary>
internal static class PlainValue
{
    private const int UsualLength = 256;

    /// <summary>The value; null when it may mean more than is written.</summary>
    /// <param name="written">What stands behind the name, without spaces around it.</param>
    /// <param name="below">The lines below; those of the value are taken from them.</param>
    public static string? Read(scoped ReadOnlySpan<char> written, ref ReadOnlySpan<char> below)
    {
        if (written.Length == 1 && written[0] == '>') return Folded(ref below);
        bool isQuoted = PlainScalar.IsQuote(written[0]);
        if (!PlainScalar.Is(written, out var value)) return isQuoted ? Quoted(written, ref below) : null;
        return isQuoted || Indent(below) == 0 ? value.ToString() : Unquoted(value, ref below);
    }

    /// <summary>Takes a line off, without its end.</summary>
    public static ReadOnlySpan<char> NextLine(ref ReadOnlySpan<char> lines)
    {
        int end = lines.IndexOf('\n');
        var line = lines.Slice(0, end);
        lines = lines.Slice(end + 1);
        return line;
    }

    private static string? Unquoted(scoped ReadOnlySpan<char> first, ref ReadOnlySpan<char> below)
    {
        var value = Begun(first);
        while (Indent(below) > 0)
        {
            var line = NextLine(ref below).Trim(' ');
            if (line.IsEmpty || !PlainScalar.IsUnquoted(line)) return null;
            GoOn(value, line);
        }

        return value.ToString();
    }

    private static string? Quoted(scoped ReadOnlySpan<char> first, ref ReadOnlySpan<char> below)
    {
        char quote = first[0];
        if (first.Length == 1 || !PlainScalar.IsInQuotes(first.Slice(1), quote)) return null;
        var value = Begun(first.Slice(1));
        while (Indent(below) > 0)
        {
            var line = NextLine(ref below).Trim(' ');
            if (line.IsEmpty || line[0] == quote) return null;
            bool isLast = line[line.Length - 1] == quote;
            if (isLast) line = line.Slice(0, line.Length - 1);
            if (!PlainScalar.IsInQuotes(line, quote)) return null;
            GoOn(value, line);
            if (isLast) return value.ToString();
        }

        return null;
    }

    private static string? Folded(ref ReadOnlySpan<char> below)
    {
        int indent = Indent(below);
        if (indent == 0) return null;
        var value = Begun(default);
        for (int own = indent; own > 0; own = Indent(below))
        {
            var line = NextLine(ref below).Slice(own);
            if (own != indent || line.IsEmpty || line[line.Length - 1] == ' ' || !PlainScalar.IsOfVisible(line)) return null;
            if (value.Length > 0) GoOn(value, line);
            else value.Append(line);
        }

        value.Append("\n".AsSpan());
        return value.ToString();
    }

    private static CharacterBuffer Begun(ReadOnlySpan<char> first)
    {
        var value = new CharacterBuffer(UsualLength);
        value.Append(first);
        return value;
    }

    private static void GoOn(CharacterBuffer value, ReadOnlySpan<char> line)
    {
        value.Append(" ".AsSpan());
        value.Append(line);
    }

    private static int Indent(ReadOnlySpan<char> lines)
    {
        int indent = 0;
        while (indent < lines.Length && lines[indent] == ' ') indent++;
        return indent;
    }
}
