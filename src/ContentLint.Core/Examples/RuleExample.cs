using System.Collections.Immutable;
using ContentLint.Documents;
using Microsoft.CodeAnalysis.Text;

namespace ContentLint.Core.Examples;

/// <summary>A text from a rule's page that shows what the rule flags or leaves alone.</summary>
/// <param name="Format">The markup of the text.</param>
/// <param name="Text">The text without the marks.</param>
/// <param name="Marked">Half-open UTF-16 ranges that the rule must flag, in order; empty for a good example.</param>
/// <param name="Fixed">What the text becomes when the fixes are applied; null when the page does not say.</param>
/// <param name="Line">Line of the fence in its file, from 1.</param>
public sealed record RuleExample(DocumentFormat Format, string Text, ImmutableArray<TextSpan> Marked, string? Fixed, int Line)
{
    /// <summary>Whether it shows what the rule flags.</summary>
    public bool IsBad => !Marked.IsEmpty;
}
