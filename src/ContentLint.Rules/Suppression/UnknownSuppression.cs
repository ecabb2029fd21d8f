using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using ContentLint.Core;
using ContentLint.Core.Suppressions;
using Microsoft.CodeAnalysis.Text;

namespace ContentLint.Rules.Suppression;

/// <summary>CL9003: a suppression with an order or a rule that does not exist.</summary>
public sealed class UnknownSuppression : SuppressionRule
{
    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(Core.Suppressions.Suppression suppression, RuleContext context)
    {
        var comment = suppression.Comment;
        if (!comment.IsKnown) yield return Unknown(comment.VerbSpan, comment.Verb, SuppressionComment.Verbs.Keys.Append(SuppressionComment.Enable), "order");
        foreach (var named in comment.Rules.Where(r => r.Rule is null && !suppression.MayNameOthers))
            yield return Unknown(named.Span, named.Name, suppression.Catalogue.SelectMany(rule => new[] { rule.Name, rule.Id }), "rule");
    }

    private static Finding Unknown(TextSpan span, string given, IEnumerable<string> known, string kind)
    {
        if (NearestName.Find(given, known) is not { } nearest)
            return new Finding(span, $"There is no {kind} '{given}', so nothing is kept silent. 'contentlint rules' lists the rules; a reason stands behind a colon.");
        return new Finding(span, $"There is no {kind} '{given}', so nothing is kept silent. The nearest one is '{nearest}'.")
        {
            Fixes = ImmutableArray.Create(new Fix($"Write '{nearest}'.", IsSafe: false, ImmutableArray.Create(new TextChange(span, nearest)))),
        };
    }
}
