using System.Collections.Generic;
using System.Runtime.CompilerServices;

namespace ContentLint.Core.Fixing;

/// <summary>Compares results as objects: two rules may say the same of one place.</summary>
internal sealed class Identity : IEqualityComparer<Result>
{
    private Identity()
    {
    }

    /// <summary>The comparer.</summary>
    public static Identity Comparer { get; } = new();

    public bool Equals(Result? x, Result? y) => ReferenceEquals(x, y);

    public int GetHashCode(Result obj) => RuntimeHelpers.GetHashCode(obj);
}
