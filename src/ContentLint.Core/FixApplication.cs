using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis.Text;

namespace ContentLint.Core;

/// <summary>Applies fixes to a text.</summary>
public static class FixApplication
{
    /// <summary>
    /// Applies the first fix of each finding. A fix that overlaps one already taken is left out whole, so that no fix is ever
    /// applied in part.
    /// </summary>
    public static SourceText Apply(SourceText source, IEnumerable<Finding> findings)
    {
        var taken = new List<TextChange>();
        foreach (var finding in findings)
        {
            if (finding.Fixes.IsEmpty) continue;
            var changes = finding.Fixes[0].Changes;
            if (!changes.Any(change => taken.Any(other => Collide(change.Span, other.Span)))) taken.AddRange(changes);
        }

        return source.WithChanges(taken.OrderBy(change => change.Span.Start).ThenBy(change => change.Span.End));
    }

    private static bool Collide(TextSpan a, TextSpan b) => a.OverlapsWith(b) || a == b;
}
