using System;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis.Text;

namespace ContentLint.Documents;

/// <summary>Collects the prose of one block from its source in order, joining runs that continue each other.</summary>
/// <param name="source">The source.</param>
/// <param name="text">Takes the characters; whatever it holds is passed over.</param>
internal sealed class ProseBuilder(string source, CharacterBuffer text)
{
    private readonly ImmutableArray<ProseSegment>.Builder segments = ImmutableArray.CreateBuilder<ProseSegment>();
    private readonly ImmutableArray<InlineMark>.Builder marks = ImmutableArray.CreateBuilder<InlineMark>();
    private bool lastIsCopy;

    /// <summary>Collects with room for a short block.</summary>
    public ProseBuilder(string source)
        : this(source, new CharacterBuffer(16))
    {
    }

    /// <summary>UTF-16 length of the prose so far.</summary>
    public int Length => text.Length;

    /// <summary>The last character so far, or NUL.</summary>
    public char Last => text.Last;

    /// <summary>Adds source characters that stand for themselves.</summary>
    public void Copy(TextSpan span)
    {
        span = InOrder(span);
        while (text.Length == 0 && !span.IsEmpty && char.IsWhiteSpace(source[span.Start]))
            span = TextSpan.FromBounds(span.Start + 1, span.End);
        if (span.IsEmpty) return;
        int start = text.Length;
        text.Append(source.AsSpan(span.Start, span.Length));
        if (lastIsCopy && segments[segments.Count - 1] is var last && last.SourceEnd == span.Start)
            segments[segments.Count - 1] = last with { ProseLength = last.ProseLength + span.Length, SourceLength = last.SourceLength + span.Length };
        else
            segments.Add(new ProseSegment(start, span.Length, span.Start, span.Length));
        lastIsCopy = true;
    }

    /// <summary>Adds characters that a stretch of source stands for (an entity, an escape, a line end).</summary>
    public void Replace(TextSpan span, string prose)
    {
        if (prose.Length == 0 || (text.Length == 0 && string.IsNullOrWhiteSpace(prose))) return;
        if (InOrder(span) is var placed && placed.IsEmpty && !span.IsEmpty) return;
        span = placed;
        if (span.Length == prose.Length && string.CompareOrdinal(source, span.Start, prose, 0, prose.Length) == 0)
        {
            Copy(span);
            return;
        }

        segments.Add(new ProseSegment(text.Length, prose.Length, span.Start, span.Length));
        text.Append(prose.AsSpan());
        lastIsCopy = false;
    }

    // The way home never runs backwards. Of marks that nothing closes a parser may not know the places ('~' in a run of hundreds): then the
    // same characters stand further on, or what it names was taken already.
    private TextSpan InOrder(TextSpan span)
    {
        int taken = segments.Count == 0 ? 0 : segments[segments.Count - 1].SourceEnd;
        if (span.Start >= taken) return span;
        return taken + span.Length <= source.Length && string.CompareOrdinal(source, span.Start, source, taken, span.Length) == 0
            ? new TextSpan(taken, span.Length)
            : TextSpan.FromBounds(taken, Math.Max(taken, span.End));
    }

    /// <summary>Adds one line end for the line end in the source at <paramref name="offset"/>.</summary>
    public void LineEnd(int offset)
    {
        int length = source[offset] == '\r' && offset + 1 < source.Length && source[offset + 1] == '\n' ? 2 : 1;
        Replace(new TextSpan(offset, length), "\n");
    }

    /// <summary>Adds a mark over the prose from <paramref name="start"/> to here.</summary>
    public void Mark(MarkKind kind, int start, string? target = null) =>
        marks.Add(new InlineMark(kind, TextSpan.FromBounds(Math.Min(start, text.Length), text.Length), target));

    /// <summary>Adds one placeholder for an inline object.</summary>
    public void Object(MarkKind kind, TextSpan span, string? target = null)
    {
        int start = text.Length;
        Replace(span, Prose.Placeholder.ToString());
        Mark(kind, start, target);
    }

    /// <summary>The prose collected so far, without white space at its ends.</summary>
    public Prose ToProse()
    {
        TrimEnd();
        return text.Length == 0 ? Prose.Empty : new Prose(text.ToString(), new OffsetMap(segments.ToImmutable()), OrderedMarks());
    }

    /// <summary>Takes white space off the end.</summary>
    public void TrimEnd()
    {
        while (char.IsWhiteSpace(Last))
        {
            var last = segments[segments.Count - 1];
            if (last.ProseLength > 1 && !last.IsLinear) return;
            text.RemoveLast();
            lastIsCopy &= last.ProseLength > 1;
            segments.RemoveAt(segments.Count - 1);
            if (last.ProseLength > 1) segments.Add(last with { ProseLength = last.ProseLength - 1, SourceLength = last.SourceLength - 1 });
        }
    }

    /// <summary>Forgets all, for the next block.</summary>
    public void Clear()
    {
        text.Clear();
        segments.Clear();
        marks.Clear();
        lastIsCopy = false;
    }

    private ImmutableArray<InlineMark> OrderedMarks()
    {
        if (marks.Count == 0) return ImmutableArray<InlineMark>.Empty;
        var ordered = ImmutableArray.CreateBuilder<InlineMark>(marks.Count);
        bool isInOrder = true;
        foreach (var mark in marks)
        {
            var span = TextSpan.FromBounds(Math.Min(mark.Span.Start, text.Length), Math.Min(mark.Span.End, text.Length));
            if (span.IsEmpty) continue;
            isInOrder &= ordered.Count == 0 || Compare(ordered[ordered.Count - 1].Span, span) <= 0;
            ordered.Add(mark with { Span = span });
        }

        // Marks are set when they close, so only those that enclose others are out of order.
        return isInOrder ? ordered.Count == ordered.Capacity ? ordered.MoveToImmutable() : ordered.ToImmutable() : ordered.OrderBy(m => m.Span.Start).ThenByDescending(m => m.Span.Length).ToImmutableArray();
    }

    private static int Compare(TextSpan one, TextSpan other) => one.Start != other.Start ? one.Start.CompareTo(other.Start) : other.Length.CompareTo(one.Length);
}
