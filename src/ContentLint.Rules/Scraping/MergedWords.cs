using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using ContentLint.Core;
using ContentLint.Language;

namespace ContentLint.Rules.Scraping;

/// <summary>CL1001: words that have lost the space between them.</summary>
public sealed class MergedWords : ArticleRule
{
    private static readonly ImmutableArray<string> Numbers = ImmutableArray.Create("two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(Article article, RuleContext context)
    {
        foreach (var word in article.LostJoints.MergedWords)
        {
            yield return Finding.In(word.Passage, word.Span, MessageFor(word)) with
            {
                Fixes = ImmutableArray.Create(Fix.InsertSpaces(word.Passage, word.Joints.ToArray())),
            };
        }
    }

    private static string MessageFor(MergedWord word)
    {
        int count = word.Joints.Length + 1;
        string words = count <= 10 ? Numbers[count - 2] : "many";
        string sign = word.Sign switch
        {
            MergeSign.Case => ", as the change of case shows",
            MergeSign.Digits => ", as the digits show",
            MergeSign.Mark => ", as the markup shows",
            _ => "",
        };
        return $"'{word.Text}' is {words} words run together{sign}: '{word.Mended}'. Insert the lost {(count == 2 ? "space" : "spaces")}.";
    }
}
