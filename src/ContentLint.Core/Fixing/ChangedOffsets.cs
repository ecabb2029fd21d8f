using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;

namespace ContentLint.Core.Fixing;

/// <summary>Leads from a text to the same text with some ranges replaced.</summary>
internal sealed class ChangedOffsets
{
    private readonly ImmutableArray<TextChange> changes;
    private readonly int[] growth;

    /// <summary>The way through replacements.</summary>
    /// <param name="changes">In order, not overlapping.</param>
    public ChangedOffsets(ImmutableArray<TextChange> changes)
    {
        this.changes = changes;
        growth = new int[changes.Length + 1];
        for (int i = 0; i < changes.Length; i++) growth[i + 1] = growth[i] + NewLength(changes[i]) - changes[i].Span.Length;
    }

    /// <summary>Where a range stands in the changed text. What was inserted at its edges stays outside.</summary>
    public TextSpan Map(TextSpan span)
    {
        int start = Start(span.Start);
        return TextSpan.FromBounds(start, System.Math.Max(start, End(span.End)));
    }

    private int Start(int offset)
    {
        int i = Count(change => change.Span.End <= offset);
        return i < changes.Length && changes[i].Span.Start < offset ? changes[i].Span.Start + growth[i] : offset + growth[i];
    }

    private int End(int offset)
    {
        int i = Count(change => change.Span.End <= offset && change.Span.Start < offset);
        return i < changes.Length && changes[i].Span.Start < offset ? changes[i].Span.Start + growth[i] + NewLength(changes[i]) : offset + growth[i];
    }

    /// <summary>How many of the changes lie before a place; those that do come first.</summary>
    private int Count(System.Func<TextChange, bool> isBefore)
    {
        int low = 0, high = changes.Length;
        while (low < high)
        {
            int middle = (low + high) >> 1;
            if (isBefore(changes[middle])) low = middle + 1;
            else high = middle;
        }

        return low;
    }

    private static int NewLength(TextChange change) => change.NewText?.Length ?? 0;
}
