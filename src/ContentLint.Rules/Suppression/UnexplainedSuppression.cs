using System.Collections.Generic;
using ContentLint.Core;

namespace ContentLint.Rules.Suppression;

/// <summary>CL9002: a suppression without a reason.</summary>
public sealed class UnexplainedSuppression : SuppressionRule
{
    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(Core.Suppressions.Suppression suppression, RuleContext context)
    {
        if (suppression.Comment is { IsKnown: true, Reason.Length: 0 } comment)
            yield return new Finding(comment.Remark.Span, "This suppression gives no reason. Add a colon and say why the finding is to be kept silent.");
    }
}
