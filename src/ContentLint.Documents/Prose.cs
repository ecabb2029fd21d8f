using System;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;

namespace ContentLint.Documents;

/// <summary>
/// The words of a block as a reader sees them, without markup, and the way home for each character. Soft line ends are one
/// <c>\n</c>; what is not prose to judge (inline code, images, footnote marks) is one <see cref="Placeholder"/>.
/// </summary>
public sealed class Prose
{
    /// <summary>U+FFFC OBJECT REPLACEMENT CHARACTER, standing for an inline object that is not prose.</summary>
    public const char Placeholder = '\uFFFC';

    private readonly ImmutableArray<ProseSegment> segments;

    internal Prose(string text, ImmutableArray<ProseSegment> segments, ImmutableArray<InlineMark> marks)
    {
        Text = text;
        this.segments = segments;
        Marks = marks;
    }

    /// <summary>Prose without a character.</summary>
    public static Prose Empty { get; } = new("", ImmutableArray<ProseSegment>.Empty, ImmutableArray<InlineMark>.Empty);

    /// <summary>The words as read, without markup.</summary>
    public string Text { get; }

    /// <summary>The runs of the way home, in order, without gap in the prose.</summary>
    public ImmutableArray<ProseSegment> Segments => segments;

    /// <summary>Inline markup in order of its start; spans count in <see cref="Text"/>.</summary>
    public ImmutableArray<InlineMark> Marks { get; }

    /// <summary>
    /// The source range of a prose range. It begins where the first character begins in the source and ends where the last one
    /// ends, so markup around the range stays outside and markup inside it is covered.
    /// </summary>
    /// <param name="span">Half-open range of UTF-16 offsets in <see cref="Text"/>.</param>
    /// <returns>Half-open range of UTF-16 offsets in the source text.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The range does not lie in the prose.</exception>
    public TextSpan ToSource(TextSpan span)
    {
        if (span.End > Text.Length)
            throw new ArgumentOutOfRangeException(nameof(span), span, "The range ends behind the prose.");
        if (span.IsEmpty)
            return new TextSpan(ToSource(span.Start), 0);
        var first = segments[IndexOf(span.Start)];
        var last = segments[IndexOf(span.End - 1)];
        int start = first.IsLinear ? first.SourceStart + (span.Start - first.ProseStart) : first.SourceStart;
        int end = last.IsLinear ? last.SourceStart + (span.End - last.ProseStart) : last.SourceEnd;
        return TextSpan.FromBounds(start, end);
    }

    /// <summary>The source offset at which a new character before the given prose character would be inserted.</summary>
    /// <param name="offset">UTF-16 offset in <see cref="Text"/>; the length of the prose asks for its end.</param>
    public int ToSource(int offset)
    {
        if (segments.IsEmpty)
            return 0;
        if (offset >= Text.Length)
            return segments[segments.Length - 1].SourceEnd;
        var segment = segments[IndexOf(offset)];
        return segment.IsLinear ? segment.SourceStart + (offset - segment.ProseStart) : segment.SourceStart;
    }

    /// <summary>The source offset directly behind the prose character before <paramref name="offset"/>.</summary>
    /// <param name="offset">UTF-16 offset in <see cref="Text"/>, at least 1.</param>
    public int ToSourceBehind(int offset) => ToSource(new TextSpan(offset - 1, 1)).End;

    private int IndexOf(int offset)
    {
        int low = 0, high = segments.Length - 1;
        while (low < high)
        {
            int middle = (low + high + 1) >> 1;
            if (segments[middle].ProseStart <= offset) low = middle;
            else high = middle - 1;
        }

        return low;
    }
}
