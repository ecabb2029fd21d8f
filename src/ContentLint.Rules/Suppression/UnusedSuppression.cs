using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using ContentLint.Core;

namespace ContentLint.Rules.Suppression;

/// <summary>CL9001: a suppression that keeps nothing silent.</summary>
public sealed class UnusedSuppression : SuppressionRule
{
    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(Core.Suppressions.Suppression suppression, RuleContext context)
    {
        var (comment, document) = (suppression.Comment, context.Article.Document);
        if (!comment.IsKnown) yield break;
        var idle = comment.Rules.Where(suppression.IsIdleFor).ToList();
        if (suppression.IsIdle || (idle.Count > 0 && idle.Count == comment.Rules.Length))
        {
            yield return new Finding(comment.Remark.Span, "This suppression keeps nothing silent. Remove it.")
            {
                Fixes = ImmutableArray.Create(Fix.RemoveLines(document, comment.Remark.Span, "Remove the suppression.") with { IsSafe = true }),
            };
            yield break;
        }

        foreach (var named in idle)
        {
            yield return new Finding(named.Span, $"This suppression keeps nothing of '{named.Name}' silent. Remove the name.")
            {
                Fixes = ImmutableArray.Create(Fix.Remove(comment.InList(named), "Remove the name.") with { IsSafe = true }),
            };
        }
    }
}
