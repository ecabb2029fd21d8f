using System;
using System.Globalization;
using System.Linq;
using Microsoft.CodeAnalysis.Text;

namespace ContentLint.Core.Fixing;

/// <summary>
/// A fix on its way from the host that found something to the one that mends it, with the mark of what stood there: by then the text
/// may be another one.
/// </summary>
/// <param name="Fix">The fix; its changes lie inside of the passage.</param>
/// <param name="Passage">Half-open UTF-16 range of what the fix was made for.</param>
/// <param name="Mark">The mark of the text that stood there.</param>
public sealed record CarriedFix(Fix Fix, TextSpan Passage, string Mark)
{
    /// <summary>How many characters beside the finding and its changes must have stayed as well.</summary>
    private const int Margin = 16;

    /// <summary>A fix of a finding.</summary>
    /// <param name="source">The text that the finding was made in.</param>
    /// <param name="finding">The finding.</param>
    /// <param name="fix">One of its fixes.</param>
    public static CarriedFix Of(SourceText source, Finding finding, Fix fix)
    {
        int start = Math.Min(finding.Span.Start, fix.Changes[0].Span.Start), end = Math.Max(finding.Span.End, fix.Changes.Last().Span.End);
        var passage = TextSpan.FromBounds(Math.Max(0, start - Margin), Math.Min(source.Length, end + Margin));
        return new CarriedFix(fix, passage, MarkOf(source, passage));
    }

    /// <summary>Whether a text has what the fix was made for, at the same place.</summary>
    public bool Fits(SourceText source) => Passage.End <= source.Length && Mark == MarkOf(source, Passage);

    private static string MarkOf(SourceText source, TextSpan passage)
    {
        ulong hash = 14695981039346656037;
        foreach (char c in source.ToString(passage)) hash = (hash ^ c) * 1099511628211;
        return hash.ToString("x16", CultureInfo.InvariantCulture);
    }
}
