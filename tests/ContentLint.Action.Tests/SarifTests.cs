using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;
using ContentLint.Testing;

namespace ContentLint.Action.Tests;

/// <summary>Our SARIF as others read it: the official schema, Microsoft's validator with GitHub's rules, Microsoft's viewer.</summary>
public class SarifTests
{
    private sealed record Answer(List<string> Schema, List<string> Problems);

    private sealed record Shown(int Total, List<ShownRule> Rules, string Text, List<string> Errors);

    private sealed record ShownRule(string Id, int Count);

    [NodeFact]
    public void TheSeedsAreWithoutErrorAndWarning() => AssertValid(Sarif.Seeds);

    [NodeFact]
    public void FiveThousandOfSixThousandFindingsAreKeptAndItIsSaid()
    {
        AssertValid(Sarif.Many);
        using var json = JsonDocument.Parse(File.ReadAllText(Sarif.Many));
        var run = json.RootElement.GetProperty("runs")[0];
        Assert.Equal(5000, run.GetProperty("results").GetArrayLength());
        string notification = run.GetProperty("invocations")[0].GetProperty("toolExecutionNotifications")[0].GetProperty("message").GetProperty("text").GetString()!;
        Assert.Contains("6000 findings", notification, StringComparison.Ordinal);
        AssertTrue(run, Sarif.ManyFolder);
    }

    [NodeFact]
    public void WhatTheValidatorsCannotSeeHolds()
    {
        using var json = JsonDocument.Parse(File.ReadAllText(Sarif.Seeds));
        AssertTrue(json.RootElement.GetProperty("runs")[0], RepositoryRoot.Path);
    }

    /// <summary>The validators are awake: what is spoilt is found.</summary>
    [NodeFact]
    public void ASpoiltFileIsCaught()
    {
        var folder = Directory.CreateTempSubdirectory("contentlint-");
        string text = File.ReadAllText(Sarif.Seeds);
        string[] spoilt =
        [
            text.Replace("\"level\": \"warning\"", "\"level\": \"oops\"", StringComparison.Ordinal),
            text.Replace("\"startLine\": ", "\"startLine\": -", StringComparison.Ordinal),
            text.Replace("\"fullDescription\"", "\"wrong\"", StringComparison.Ordinal),
        ];
        var files = spoilt.Select((wrong, index) =>
        {
            Assert.NotEqual(text, wrong);
            string path = Path.Combine(folder.FullName, $"{index}.sarif");
            File.WriteAllText(path, wrong);
            return path;
        });
        Assert.All(Validate([.. files]), answer => Assert.NotEmpty(answer.Schema.Concat(answer.Problems)));
        folder.Delete(recursive: true);
    }

    [ChromiumFact]
    public void ARealViewerShowsEveryResult()
    {
        using var json = JsonDocument.Parse(File.ReadAllText(Sarif.Seeds));
        var results = json.RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray().ToList();
        var shown = NodeTools.Run<Shown>("", "sarif-viewer.mjs", Sarif.Seeds, Path.Combine(Sarif.Folder, "sarif-viewer.png"));
        Assert.Empty(shown.Errors);
        Assert.Equal(results.Count, shown.Total);
        Assert.Equal(
            results.GroupBy(r => r.GetProperty("ruleId").GetString()!).ToDictionary(g => g.Key, g => g.Count()),
            shown.Rules.ToDictionary(r => r.Id, r => r.Count));
        Assert.Contains("/exercise-skin-aging.txt", shown.Text, StringComparison.Ordinal);
    }

    private static List<Answer> Validate(params string[] files) =>
        NodeTools.Run<List<Answer>>("", ["validate-sarif.mjs", RepositoryRoot.File("tests", "ContentLint.Cli.Tests", "Schemas", "sarif-2.1.0.json"), .. files]);

    private static void AssertValid(string file)
    {
        var answer = Validate(file).Single();
        Assert.Empty(answer.Schema);
        Assert.Empty(answer.Problems);
    }

    /// <summary>Rules and indices agree, regions lie in their files, and no two results of a rule in a file have the same fingerprint.</summary>
    private static void AssertTrue(JsonElement run, string root)
    {
        var rules = run.GetProperty("tool").GetProperty("driver").GetProperty("rules");
        var texts = new Dictionary<string, string[]>(StringComparer.Ordinal);
        var keys = new HashSet<(string?, string, string?)>();
        foreach (var result in run.GetProperty("results").EnumerateArray())
        {
            string? rule = result.GetProperty("ruleId").GetString();
            Assert.Equal(rules[result.GetProperty("ruleIndex").GetInt32()].GetProperty("id").GetString(), rule);
            var place = result.GetProperty("locations")[0].GetProperty("physicalLocation");
            string uri = place.GetProperty("artifactLocation").GetProperty("uri").GetString()!;
            if (!texts.TryGetValue(uri, out string[]? lines)) texts[uri] = lines = File.ReadAllText(Path.Combine(root, Uri.UnescapeDataString(uri))).ReplaceLineEndings("\n").Split('\n');
            var region = place.GetProperty("region");
            int line = region.GetProperty("startLine").GetInt32(), end = region.GetProperty("endColumn").GetInt32();
            Assert.Equal(line, region.GetProperty("endLine").GetInt32());
            Assert.InRange(end, region.GetProperty("startColumn").GetInt32(), lines[line - 1].Length + 1);
            foreach (var fingerprint in result.GetProperty("partialFingerprints").EnumerateObject())
                Assert.True(keys.Add((rule, uri + " " + fingerprint.Name, fingerprint.Value.GetString())), $"Two results of {rule} in {uri} have the {fingerprint.Name} {fingerprint.Value}.");
        }
    }
}
