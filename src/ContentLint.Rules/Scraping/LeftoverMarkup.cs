using System.Collections.Generic;
using System.Collections.Immutable;
using ContentLint.Core;
using ContentLint.Language;
using Microsoft.CodeAnalysis.Text;

namespace ContentLint.Rules.Scraping;

/// <summary>CL1005: markup that was left as text.</summary>
public sealed class LeftoverMarkup : ArticleRule
{
    private const int LongestQuote = 50;

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(Article article, RuleContext context)
    {
        foreach (var remnant in article.MarkupRemnants)
        {
            string text = remnant.Passage.Text.Substring(remnant.Span.Start, System.Math.Min(remnant.Span.Length, LongestQuote)).Replace('\n', ' ').Trim();
            if (remnant.Span.Length > LongestQuote) text += "…";
            var home = remnant.Passage.ToSource(remnant.Span);
            var finding = Finding.In(remnant.Passage, remnant.Span, MessageFor(remnant, text.Replace("  ", " ")));
            if (remnant.Kind == MarkupRemnantKind.Entity && remnant.Decoded is null)
                yield return finding;
            else if (remnant.Decoded is { } decoded)
                yield return finding with { Fixes = ImmutableArray.Create(new Fix("Write the character.", true, ImmutableArray.Create(new TextChange(home, decoded)))) };
            else
                yield return finding with { Fixes = ImmutableArray.Create(Fix.Remove(home, "Remove it.")) };
        }
    }

    private static string MessageFor(MarkupRemnant remnant, string text) => remnant.Kind switch
    {
        MarkupRemnantKind.Entity => $"'{text}' is the name of a character. Write the character itself.",
        MarkupRemnantKind.Tag => $"The tag '{text}' was left in the text. Remove it.",
        MarkupRemnantKind.Template => $"The template's '{text}' was never filled in. Write what belongs there or remove it.",
        _ => $"'{text}' is a line of a script or a style sheet. Remove it.",
    };
}
