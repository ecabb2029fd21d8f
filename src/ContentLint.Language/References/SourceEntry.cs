using System;
using System.Collections.Generic;
using System.Globalization;
using ContentLint.Documents;
using Microsoft.CodeAnalysis.Text;

namespace ContentLint.Language;

/// <summary>A stretch under a source heading that may be an entry, with its number or footnote label taken off.</summary>
internal readonly record struct SourceEntry(Passage Passage, TextSpan Span, string? Label)
{
    public Reference Parse() => ReferenceParser.Parse(Passage, Span, Label);

    /// <summary>The entry with the number that a numbered list of the markup shows before it.</summary>
    public SourceEntry Numbered(int place) => Label is null && Passage.Block is { IsOrdered: true, StartsItem: true }
        ? this with { Label = place.ToString(CultureInfo.InvariantCulture) }
        : this;

    /// <summary>
    /// The stretches of a passage: the whole, or its lines where each begins with a number or bullet, or where each is a reference
    /// of its own.
    /// </summary>
    public static IEnumerable<SourceEntry> Split(Passage passage, int from)
    {
        string text = passage.Text;
        if (text.IndexOf('\n', Math.Min(from, text.Length)) < 0 || passage.Block.Kind == BlockKind.ListItem)
        {
            if (Read(passage, from, text.Length) is { } whole) yield return whole;
            yield break;
        }

        bool marked = IsMarked(text, from), separate = marked || LinesAreReferences(passage, from);
        int start = from;
        for (int i = from; i <= text.Length; i++)
        {
            if (i < text.Length && (text[i] != '\n' || !separate || (marked && !IsMarked(text, i + 1)))) continue;
            if (Read(passage, start, i) is { } entry) yield return entry;
            start = i + 1;
        }
    }

    private static bool LinesAreReferences(Passage passage, int from)
    {
        string text = passage.Text;
        for (int start = from; start < text.Length;)
        {
            int end = text.IndexOf('\n', start);
            if (end < 0) end = text.Length;
            if (end > start && ReferenceShape.Judge(passage, TextSpan.FromBounds(start, end)) != ReferenceLikeness.Certain) return false;
            start = end + 1;
        }

        return true;
    }

    private static bool IsMarked(string text, int from)
    {
        while (from < text.Length && char.IsWhiteSpace(text[from])) from++;
        return LabelEnd(text, from, out _) > from;
    }

    private static SourceEntry? Read(Passage passage, int start, int end)
    {
        string text = passage.Text;
        while (start < end && char.IsWhiteSpace(text[start])) start++;
        while (end > start && char.IsWhiteSpace(text[end - 1])) end--;
        int behind = Math.Min(LabelEnd(text, start, out string? label), end);
        while (behind < end && char.IsWhiteSpace(text[behind])) behind++;
        if (passage.Block.Kind == BlockKind.FootnoteText) label ??= passage.Block.Label;
        return behind < end ? new SourceEntry(passage, TextSpan.FromBounds(behind, end), label) : null;
    }

    /// <summary>The offset behind <c>[12]</c>, <c>12.</c>, <c>12)</c>, <c>^</c> or a bullet; <paramref name="start"/> where there is none.</summary>
    private static int LabelEnd(string text, int start, out string? label)
    {
        label = null;
        if (start >= text.Length) return start;
        if (text[start] is '•' or '·' or '▪' or '*' or '-' or '–' && start + 1 < text.Length && text[start + 1] == ' ') return start + 2;
        if (text[start] == '^') return BacklinksEnd(text, start + 1);
        bool bracket = text[start] == '[';
        int from = bracket ? start + 1 : start, i = from;
        while (i < text.Length && i - from < 4 && text[i] is >= '0' and <= '9') i++;
        if (i == from || i - from > 3 || i >= text.Length) return start;
        bool closes = bracket ? text[i] == ']' : text[i] is '.' or ')' && i + 1 < text.Length && !char.IsDigit(text[i + 1]);
        if (!closes) return start;
        label = text.Substring(from, i - from);
        return i + 1;
    }

    /// <summary>Behind the letters that lead back to several marks (<c>^ a b</c>).</summary>
    private static int BacklinksEnd(string text, int i)
    {
        while (i + 1 < text.Length && (text[i] == ' ' || (text[i] is >= 'a' and <= 'z' && text[i + 1] == ' '))) i++;
        return i;
    }
}
