using System.Collections.Immutable;
using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace ContentLint.Documents;

/// <summary>Collects the prose of one block from its source in order, joining runs that continue each other.</summary>
internal sealed class ProseBuilder(SourceText source)
{
    private readonly StringBuilder text = new();
    private readonly ImmutableArray<ProseSegment>.Builder segments = ImmutableArray.CreateBuilder<ProseSegment>();
    private readonly ImmutableArray<InlineMark>.Builder marks = ImmutableArray.CreateBuilder<InlineMark>();

    /// <summary>UTF-16 length of the prose so far.</summary>
    public int Length => text.Length;

    /// <summary>The last character so far, or NUL.</summary>
    public char Last => text.Length == 0 ? '\0' : text[text.Length - 1];

    /// <summary>Adds source characters that stand for themselves.</summary>
    public void Copy(TextSpan span)
    {
        if (span.IsEmpty) return;
        int start = text.Length;
        text.Append(source.ToString(span));
        if (segments.Count > 0 && segments[segments.Count - 1] is { IsLinear: true } last && last.SourceEnd == span.Start)
            segments[segments.Count - 1] = last with { ProseLength = last.ProseLength + span.Length, SourceLength = last.SourceLength + span.Length };
        else
            segments.Add(new ProseSegment(start, span.Length, span.Start, span.Length));
    }

    /// <summary>Adds characters that a stretch of source stands for (an entity, an escape, a line end).</summary>
    public void Replace(TextSpan span, string prose)
    {
        if (prose.Length == 0) return;
        segments.Add(new ProseSegment(text.Length, prose.Length, span.Start, span.Length));
        text.Append(prose);
    }

    /// <summary>Adds a mark over the prose from <paramref name="start"/> to here.</summary>
    public void Mark(MarkKind kind, int start, string? target = null) =>
        marks.Add(new InlineMark(kind, TextSpan.FromBounds(start, text.Length), target));

    /// <summary>Adds one placeholder for an inline object.</summary>
    public void Object(MarkKind kind, TextSpan span, string? target = null)
    {
        int start = text.Length;
        Replace(span, Prose.Placeholder.ToString());
        Mark(kind, start, target);
    }

    /// <summary>The prose collected so far.</summary>
    public Prose ToProse()
    {
        if (text.Length == 0) return Prose.Empty;
        marks.Sort((a, b) => a.Span.CompareTo(b.Span));
        return new Prose(text.ToString(), segments.ToImmutable(), marks.ToImmutable());
    }
}
