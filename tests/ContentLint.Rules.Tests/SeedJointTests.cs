using System.IO;
using System.Linq;
using ContentLint.Core;
using ContentLint.Documents;
using ContentLint.Testing;
using Microsoft.CodeAnalysis.Text;

namespace ContentLint.Rules.Tests;

/// <summary>The spaces that the scraper of the first seed lost, each at its line and column (the character before which the space belongs).</summary>
public class SeedJointTests
{
    private static readonly (int Line, string Before, string Behind)[] Joints =
    [
        (1, "Takeaways", "Resistance"), (1, "study.", "Resistance"), (5, "study.", "Resistance"), (7, "mind,", "but"), (7, "in", "Scientific"),
        (9, "—the", "dermis"), (9, "and", "elastin"), (9, "sag.", "This"), (11, "and", "supplements"), (11, "supplements", "promise"),
        (11, "improve", "skin"), (11, "elasticity", "and"), (13, "exercise.", "Resistance"), (19, "to", "Janiene"), (19, "FAAD,", "a"),
        (51, "our", "editorial"), (51, "process", "to"), (53, "RM.", "The"), (53, "review.", "Annu"), (55, "al.", "Clinical"),
        (55, "skin.", "Aesthet"), (57, "M.", "Mitochondria"), (57, "ageing.", "Biology"), (59, "M.", "Maintenance"), (59, "aging.", "Annu"),
        (65, "helpful?", "Thanks"), (65, "feedback!", "What"), (65, "feedback?", "Other"), (65, "Other", "Helpful"), (65, "Helpful", "Report"),
        (65, "Error", "Submit"), (71, "feedback?", "Other"), (71, "Other", "Helpful"), (71, "Helpful", "Report"), (71, "Error", "Submit"),
    ];

    [Fact]
    public void EveryLostSpaceIsFoundAndNoOtherPlace()
    {
        var source = SourceText.From(File.ReadAllText(RepositoryRoot.File("seeds/exercise-skin-aging.txt")));
        var linter = new Linter([RulePageFile.Rule("CL1001"), RulePageFile.Rule("CL1002")]);
        var report = linter.Check(DocumentReader.Read("seed.txt", source, DocumentFormat.PlainText));
        var found = report.Results
            .SelectMany(result => result.Finding.Fixes[0].Changes)
            .Select(change => Place(source, change.Span.Start))
            .Order();
        var expected = Joints.Select(joint => Place(source, Offset(source, joint))).Order();
        Assert.Equal(expected, found);
    }

    [Fact]
    public void ThereAreThirtyFive() => Assert.Equal(35, Joints.Length);

    private static int Offset(SourceText source, (int Line, string Before, string Behind) joint)
    {
        var line = source.Lines[joint.Line - 1];
        int at = line.ToString().IndexOf(joint.Before + joint.Behind, System.StringComparison.Ordinal);
        Assert.True(at >= 0, $"Line {joint.Line} of the seed has no '{joint.Before}{joint.Behind}': the seed must stay byte for byte as it is.");
        return line.Start + at + joint.Before.Length;
    }

    private static (int Line, int Column, string Behind) Place(SourceText source, int offset)
    {
        var position = source.Lines.GetLinePosition(offset);
        return (position.Line + 1, position.Character + 1, source.ToString(new TextSpan(offset, System.Math.Min(5, source.Length - offset))));
    }
}
