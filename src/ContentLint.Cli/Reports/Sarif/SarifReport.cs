using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using ContentLint.Cli.Input;

namespace ContentLint.Cli.Reports.Sarif;

/// <summary>Writes a run as SARIF 2.1.0 with every field that code scanning asks for.</summary>
/// <param name="limit">How many results are written at most.</param>
/// <param name="sizeLimit">How many bytes the file may have behind gzip.</param>
internal sealed class SarifReport(int limit, long sizeLimit = SarifSize.Hard) : IReport
{
    private const string Root = "%SRCROOT%";
    private const int SnippetLimit = 400;

    public void Write(RunOutcome outcome, TextWriter output)
    {
        string root = SourceRoot.Of(outcome.WorkingDirectory);
        var ruleIndex = outcome.Rules.Select((rule, index) => (rule.Id, index)).ToDictionary(r => r.Id, r => r.index, StringComparer.Ordinal);
        var run = new SarifRun(
            new SarifTool(new SarifDriver(
                Tool.Name,
                Tool.Organization,
                Tool.Version,
                Tool.Version,
                Tool.InformationUri,
                new SarifMessage(Tool.Description),
                [.. outcome.Rules.Select(SarifRules.Describe)])),
            new SarifAutomationDetails(SarifRunName.Of(outcome.Shard)),
            [new SarifInvocation(
                !outcome.Notifications.Any(n => n.Notification.IsError),
                outcome.Notifications.IsEmpty ? null : [.. outcome.Notifications.Select(n => Notification(n, outcome.WorkingDirectory, root, ruleIndex))])],
            new SortedDictionary<string, SarifUriBase>(StringComparer.Ordinal)
            {
                [Root] = new(null, new SarifMessage("The root of the repository, or the working directory outside one.")),
            },
            "utf16CodeUnits",
            [.. outcome.Results.Select(r => Result(r, outcome.WorkingDirectory, root, ruleIndex))],
            new SarifRunProperties(outcome.DocumentCount, outcome.Results.Length, outcome.KnownCount, outcome.SuppressedCount));
        SarifFile.Write(SarifSize.Fit(run, limit, sizeLimit), output);
    }

    private static SarifResult Result(LocatedResult result, string workingDirectory, string root, Dictionary<string, int> ruleIndex)
    {
        var artifact = Artifact(result.Path, workingDirectory, root);
        var context = result.FirstLine == result.Region ? null : Region(result.Region);
        return new SarifResult(
            result.Rule.Id,
            ruleIndex[result.Rule.Id],
            SarifRules.Level(result.Severity),
            new SarifMessage(SarifText.Of(result.Message)),
            [new SarifLocation(null, new SarifPhysicalLocation(artifact, Region(result.FirstLine) with { Snippet = Snippet(result) }, context), null)],
            result.Related.IsEmpty ? null : [.. result.Related.Select((place, id) => new SarifLocation(id, new SarifPhysicalLocation(place.OtherPath is { } other ? Artifact(other, workingDirectory, root) : artifact, Region(place.Region), null), new SarifMessage(SarifText.Escape(place.Message))))],
            new SortedDictionary<string, string>(StringComparer.Ordinal)
            {
                ["contentlint/v1"] = result.Fingerprints.ContentLint,
                ["primaryLocationLineHash"] = result.Fingerprints.PrimaryLocationLineHash,
            },
            result.State switch { BaselineState.New => "new", BaselineState.Unchanged => "unchanged", _ => null },
            result.Fixes.IsEmpty ? null : [.. result.Fixes.Select(fix => Fix(fix, artifact))]);
    }

    // A snippet is the text of its region or nothing; a whole paragraph is better read in the file.
    private static SarifMessage? Snippet(LocatedResult result) =>
        result.FirstLine == result.Region && result.Region.Length is > 0 and <= SnippetLimit ? new(result.MatchedText) : null;

    private static SarifFix Fix(LocatedFix fix, SarifArtifactLocation artifact) => new(
        new SarifMessage(SarifText.Escape(fix.Description)),
        [new SarifArtifactChange(artifact, [.. fix.Changes.Select(c => new SarifReplacement(Region(c.Region), c.NewText.Length == 0 ? null : new SarifMessage(c.NewText)))])]);

    private static SarifNotification Notification(LocatedNotification located, string workingDirectory, string root, Dictionary<string, int> ruleIndex)
    {
        var notification = located.Notification;
        return new SarifNotification(
            null,
            new SarifMessage(SarifText.Escape(notification.Message)),
            notification.IsError ? "error" : "warning",
            notification.Path.Length == 0 ? null : [new SarifLocation(null, new SarifPhysicalLocation(Artifact(notification.Path, workingDirectory, root), located.Region is { } region ? Region(region) : null, null), null)],
            notification.RuleId is { } id && ruleIndex.TryGetValue(id, out int index) ? new SarifRuleReference(id, index) : null);
    }

    private static SarifArtifactLocation Artifact(string path, string workingDirectory, string root)
    {
        string full = Path.GetFullPath(path, workingDirectory);
        return SarifText.RelativeUri(root, full) is { } uri
            ? new SarifArtifactLocation(uri, Root)
            : new SarifArtifactLocation(new Uri(full).AbsoluteUri, null);
    }

    private static SarifRegion Region(Region region) =>
        new(region.StartLine, region.StartColumn, region.EndLine, region.EndColumn, region.Offset, region.Length, null);
}
