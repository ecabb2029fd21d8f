using Microsoft.CodeAnalysis.Text;

namespace ContentLint.Core.Suppressions;

/// <summary>A rule as a suppression names it.</summary>
/// <param name="Name">As written: an id or a name.</param>
/// <param name="Span">Half-open UTF-16 range of the name in the source.</param>
/// <param name="Rule">The rule; null when there is none of that name.</param>
public sealed record SuppressedRule(string Name, TextSpan Span, RuleInfo? Rule);
