using System;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;

namespace ContentLint.Documents;

/// <summary>The way from a text back to the source it was read from, run by run.</summary>
public sealed class OffsetMap
{
    private readonly ImmutableArray<ProseSegment> segments;

    /// <summary>A map of runs that follow each other in both texts, without gap in the read one.</summary>
    public OffsetMap(ImmutableArray<ProseSegment> segments) => this.segments = segments;

    /// <summary>The map of a text without a character.</summary>
    public static OffsetMap Empty { get; } = new(ImmutableArray<ProseSegment>.Empty);

    /// <summary>The runs in order.</summary>
    public ImmutableArray<ProseSegment> Segments => segments;

    /// <summary>UTF-16 length of the text that was read.</summary>
    public int Length => segments.IsEmpty ? 0 : segments[segments.Length - 1].ProseEnd;

    /// <summary>
    /// The source range of a range. It begins where the first character begins in the source and ends where the last one ends,
    /// so markup around the range stays outside and markup inside it is covered.
    /// </summary>
    /// <param name="span">Half-open range of UTF-16 offsets in the text that was read.</param>
    /// <returns>Half-open range of UTF-16 offsets in the source.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The range does not lie in the text.</exception>
    public TextSpan ToSource(TextSpan span)
    {
        if (span.End > Length)
            throw new ArgumentOutOfRangeException(nameof(span), span, "The range ends behind the text.");
        if (span.IsEmpty)
            return new TextSpan(ToSource(span.Start), 0);
        var first = segments[IndexOf(span.Start)];
        var last = segments[IndexOf(span.End - 1)];
        int start = first.IsLinear ? first.SourceStart + (span.Start - first.ProseStart) : first.SourceStart;
        int end = last.IsLinear ? last.SourceStart + (span.End - last.ProseStart) : last.SourceEnd;
        return TextSpan.FromBounds(start, end);
    }

    /// <summary>The source offset at which a new character before the given one would be inserted.</summary>
    /// <param name="offset">UTF-16 offset in the text that was read; its length asks for its end.</param>
    public int ToSource(int offset)
    {
        if (segments.IsEmpty)
            return 0;
        if (offset >= Length)
            return segments[segments.Length - 1].SourceEnd;
        var segment = segments[IndexOf(offset)];
        return segment.IsLinear ? segment.SourceStart + (offset - segment.ProseStart) : segment.SourceStart;
    }

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
