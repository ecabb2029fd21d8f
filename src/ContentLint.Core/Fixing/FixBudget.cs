using System;

namespace ContentLint.Core.Fixing;

/// <summary>How often one text may be checked while it is fixed: often enough to find many culprits, and bounded for hostile texts.</summary>
/// <param name="length">UTF-16 length of the text.</param>
internal sealed class FixBudget(int length)
{
    private const int Characters = 50_000_000, Least = 16, Most = 500;

    private int left = Math.Min(Most, Math.Max(Least, Characters / (length + 1)));

    /// <summary>Whether all of it was spent.</summary>
    public bool IsSpent => left < 0;

    /// <summary>Takes one check; false when none is left.</summary>
    public bool Spend() => --left >= 0;
}
