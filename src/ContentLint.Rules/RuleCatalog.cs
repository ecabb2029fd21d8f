using System.Collections.Immutable;
using ContentLint.Core;

namespace ContentLint.Rules;

/// <summary>All built-in rules; the list itself is made at compile time from the pages in <c>rules/</c>.</summary>
public static partial class RuleCatalog
{
    /// <summary>The rules in order of their ids.</summary>
    public static ImmutableArray<RuleInfo> All { get; } = Create();
}
