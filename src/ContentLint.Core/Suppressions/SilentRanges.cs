using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;

namespace ContentLint.Core.Suppressions;

/// <summary>The ranges between <c>disable</c> and <c>enable</c>, rule by rule; within one rule they never overlap.</summary>
internal sealed class SilentRanges
{
    private readonly Dictionary<string, List<(int Start, int End, SuppressionComment Comment)>> closed = new(StringComparer.Ordinal);

    /// <param name="comments">In order of the text.</param>
    /// <param name="catalogue">The rules that a comment without names means.</param>
    /// <param name="length">UTF-16 length of the text.</param>
    public SilentRanges(ImmutableArray<SuppressionComment> comments, ImmutableArray<RuleInfo> catalogue, int length)
    {
        var open = new Dictionary<string, SuppressionComment>(StringComparer.Ordinal);
        foreach (var comment in comments)
        {
            if (!comment.IsEnable && comment.Scope != SuppressionScope.Range) continue;
            foreach (string rule in comment.Rules.IsEmpty ? catalogue.Select(r => r.Id) : comment.Rules.Where(r => r.Rule is not null).Select(r => r.Rule!.Id))
            {
                if (!comment.IsEnable)
                {
                    if (!open.ContainsKey(rule)) open[rule] = comment;
                }
                else if (open.TryGetValue(rule, out var begun))
                {
                    Close(rule, begun, comment.Remark.Span.Start);
                    open.Remove(rule);
                }
            }
        }

        foreach (var pair in open) Close(pair.Key, pair.Value, length + 1);
    }

    /// <summary>The comment that keeps a rule silent at an offset; null when none does.</summary>
    public SuppressionComment? At(RuleInfo rule, int offset)
    {
        if (!closed.TryGetValue(rule.Id, out var ranges)) return null;
        int low = 0, high = ranges.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (ranges[middle].End <= offset) low = middle + 1;
            else high = middle;
        }

        return low < ranges.Count && ranges[low].Start <= offset ? ranges[low].Comment : null;
    }

    private void Close(string rule, SuppressionComment comment, int end)
    {
        if (!closed.TryGetValue(rule, out var ranges)) closed[rule] = ranges = new List<(int, int, SuppressionComment)>();
        ranges.Add((comment.Remark.Span.End, end, comment));
    }
}
