using System.Collections.Generic;
using System.Text.Json.Serialization;

namespace ContentLint.Cli.Reports.Sarif;

// The part of SARIF 2.1.0 that is written, name by name as in the standard (OASIS, sarif-v2.1.0-os).
internal sealed record SarifLog(
    [property: JsonPropertyName("$schema")] string Schema,
    string Version,
    IReadOnlyList<SarifRun> Runs);

internal sealed record SarifRun(
    SarifTool Tool,
    SarifAutomationDetails AutomationDetails,
    IReadOnlyList<SarifInvocation> Invocations,
    IReadOnlyDictionary<string, SarifUriBase> OriginalUriBaseIds,
    string ColumnKind,
    IReadOnlyList<SarifResult> Results,
    SarifRunProperties Properties);

/// <param name="Documents">How many documents were checked.</param>
/// <param name="Findings">How many findings there were; more than results when some were left out.</param>
/// <param name="Known">How many findings are known, whether they were left out or are shown as such.</param>
/// <param name="Suppressed">How many findings comments in the texts keep silent.</param>
internal sealed record SarifRunProperties(int Documents, int Findings, int Known, int Suppressed);

internal sealed record SarifTool(SarifDriver Driver);

internal sealed record SarifDriver(
    string Name,
    string Organization,
    string Version,
    string SemanticVersion,
    string InformationUri,
    SarifMessage ShortDescription,
    IReadOnlyList<SarifRule> Rules);

internal sealed record SarifRule(
    string Id,
    string Name,
    SarifMessage ShortDescription,
    SarifMessage FullDescription,
    SarifHelp Help,
    string? HelpUri,
    SarifConfiguration DefaultConfiguration,
    SarifRuleProperties Properties);

internal sealed record SarifHelp(string Text, string Markdown);

internal sealed record SarifConfiguration(string Level, bool Enabled);

internal sealed record SarifRuleProperties(
    string Precision,
    [property: JsonPropertyName("problem.severity")] string ProblemSeverity,
    IReadOnlyList<string> Tags);

internal sealed record SarifAutomationDetails(string Id);

internal sealed record SarifUriBase(string? Uri, SarifMessage Description);

internal sealed record SarifInvocation(bool ExecutionSuccessful, IReadOnlyList<SarifNotification>? ToolExecutionNotifications);

internal sealed record SarifNotification(
    SarifDescriptor? Descriptor,
    SarifMessage Message,
    string Level,
    IReadOnlyList<SarifLocation>? Locations,
    SarifRuleReference? AssociatedRule);

internal sealed record SarifDescriptor(string Id);

internal sealed record SarifRuleReference(string Id, int Index);

internal sealed record SarifMessage(string Text);

internal sealed record SarifResult(
    string RuleId,
    int RuleIndex,
    string Level,
    SarifMessage Message,
    IReadOnlyList<SarifLocation> Locations,
    IReadOnlyList<SarifLocation>? RelatedLocations,
    IReadOnlyDictionary<string, string> PartialFingerprints,
    string? BaselineState,
    IReadOnlyList<SarifFix>? Fixes);

internal sealed record SarifLocation(int? Id, SarifPhysicalLocation PhysicalLocation, SarifMessage? Message);

internal sealed record SarifPhysicalLocation(SarifArtifactLocation ArtifactLocation, SarifRegion? Region, SarifRegion? ContextRegion);

internal sealed record SarifArtifactLocation(string Uri, string? UriBaseId);

internal sealed record SarifRegion(
    int StartLine,
    int StartColumn,
    int EndLine,
    int EndColumn,
    long CharOffset,
    int CharLength,
    SarifMessage? Snippet);

internal sealed record SarifFix(SarifMessage Description, IReadOnlyList<SarifArtifactChange> ArtifactChanges);

internal sealed record SarifArtifactChange(SarifArtifactLocation ArtifactLocation, IReadOnlyList<SarifReplacement> Replacements);

internal sealed record SarifReplacement(SarifRegion DeletedRegion, SarifMessage? InsertedContent);

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    WriteIndented = true,
    NewLine = "\n")]
[JsonSerializable(typeof(SarifLog))]
internal sealed partial class SarifContext : JsonSerializerContext;
