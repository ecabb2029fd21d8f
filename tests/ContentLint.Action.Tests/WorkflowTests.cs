using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using ContentLint.Testing;
using YamlDotNet.RepresentationModel;

namespace ContentLint.Action.Tests;

/// <summary>action.yml, the workflows and the one in the README, as GitHub's language service, actionlint and action-validator read them.</summary>
public partial class WorkflowTests
{
    private static string Readme { get; } = File.ReadAllText(RepositoryRoot.File("README.md")).ReplaceLineEndings("\n");

    private static string Action { get; } = File.ReadAllText(RepositoryRoot.File("action.yml")).ReplaceLineEndings("\n");

    [NodeFact]
    public void OursAreWithoutFault()
    {
        string workflow = Assert.Single(YamlFence().Matches(Readme), m => m.Value.Contains("uses: contentlint/contentlint@", StringComparison.Ordinal)).Groups[1].Value;
        Assert.Contains("if: always()", workflow, StringComparison.Ordinal);
        var files = Directory.GetFiles(RepositoryRoot.File(".github", "workflows"), "*.yml").Select(f => (Path.GetFileName(f), File.ReadAllText(f)));
        Assert.Empty(Check([("action.yml", Action), ("readme.yml", workflow), .. files]).SelectMany(problems => problems));
    }

    [NodeFact]
    public void TheWorkflowThatInitWritesIsWithoutFault()
    {
        var folder = Directory.CreateTempSubdirectory("contentlint-");
        File.WriteAllText(Path.Combine(folder.FullName, "a.md"), "# A walk\n\nIt is good for the heart and mind,but it takes time.\n");
        Directory.CreateDirectory(Path.Combine(folder.FullName, ".git"));
        Shell.Get(folder.FullName, "dotnet", Path.Combine(AppContext.BaseDirectory, "contentlint.dll"), "init");
        string workflow = File.ReadAllText(Path.Combine(folder.FullName, ".github", "workflows", "contentlint.yml"));
        folder.Delete(recursive: true);
        Assert.Empty(Check([("contentlint.yml", workflow)]).SelectMany(problems => problems));
        var step = Assert.Single(Steps(Root(workflow)), s => s.Children.TryGetValue("uses", out var uses) && uses.ToString().StartsWith("contentlint/contentlint@", StringComparison.Ordinal));
        Assert.Empty(((YamlMappingNode)step["with"]).Children.Keys.Except(((YamlMappingNode)Root(Action)["inputs"]).Children.Keys));
    }

    /// <summary>The validators are awake: what is spoilt is found.</summary>
    [NodeFact]
    public void ASpoiltFileIsCaught()
    {
        string workflow = File.ReadAllText(RepositoryRoot.File(".github", "workflows", "content.yml"));
        var spoilt = new[]
        {
            Spoil("action.yml", Action, "using: composite", "using: composit"),
            Spoil("action.yml", Action, "shell: bash", "shel: bash"),
            Spoil("action.yml", Action, "steps.locate.outputs.sdk == 'false'", "step.locate.outputs.sdk == 'false'"),
            Spoil("content.yml", workflow, "runs-on:", "runs_on:"),
            Spoil("content.yml", workflow, "always()", "alway()"),
            Spoil("content.yml", workflow, "steps.contentlint.outputs", "steps.contentlnit.outputs"),
            Spoil("content.yml", workflow, "contents: read", "contents: reed"),
        };
        Assert.All(Check(spoilt), Assert.NotEmpty);

        static (string, string) Spoil(string name, string text, string right, string wrong)
        {
            Assert.Contains(right, text, StringComparison.Ordinal);
            return (name, text.Replace(right, wrong, StringComparison.Ordinal));
        }
    }

    /// <summary>The validators let a wrong name of an input pass; the runner makes an empty text of it.</summary>
    [Fact]
    public void EveryInputAndOutputOfAStepThatIsNamedExists()
    {
        var inputs = ((YamlMappingNode)Root(Action)["inputs"]).Children.Keys.Select(k => k.ToString());
        Assert.Equal(inputs.Order(StringComparer.Ordinal), InputName().Matches(Action).Select(m => m.Groups[1].Value).Distinct().Order(StringComparer.Ordinal));
        string scripts = string.Concat(Directory.GetFiles(RepositoryRoot.File("src", "ContentLint.Action"), "*.sh").Select(File.ReadAllText));
        Assert.All(StepOutput().Matches(Action).Select(m => m.Groups[1].Value).Distinct(), output => Assert.Matches($@"(output {output} |[ |]{output}[ )|])", scripts));
    }

    [Fact]
    public void TheReadmeListsEveryInputAndOutput()
    {
        var action = Root(Action);
        string section = Readme[Readme.IndexOf("## In pull requests", StringComparison.Ordinal)..];
        section = section[..section.IndexOf("\n## ", StringComparison.Ordinal)];
        int outputs = section.IndexOf("| output |", StringComparison.Ordinal);
        foreach (var (part, table) in new[] { ("inputs", section[..outputs]), ("outputs", section[outputs..]) })
        {
            foreach (var (key, value) in (YamlMappingNode)action[part])
            {
                string row = table.Split('\n').FirstOrDefault(l => l.StartsWith($"| `{key}` |", StringComparison.Ordinal)) ?? "";
                Assert.True(row.Length > 0, $"README.md must have a row for '{key}' in its table of {part}.");
                var node = (YamlMappingNode)value;
                string said = ((YamlScalarNode)node["description"]).Value!;
                Assert.True(row.EndsWith($"| {said} |", StringComparison.Ordinal), $"README.md and action.yml must describe '{key}' in the same words: {said}");
                if (part != "inputs") continue;
                string standard = node.Children.TryGetValue("default", out var d) ? ((YamlScalarNode)d).Value! : "";
                Assert.True(row.StartsWith($"| `{key}` | {(standard.Length == 0 ? "" : $"`{standard}` ")}|", StringComparison.Ordinal), $"README.md must name the default of '{key}': {standard}");
            }

            Assert.Empty(Row().Matches(table).Select(m => m.Groups[1].Value).Except(((YamlMappingNode)action[part]).Children.Keys.Select(k => k.ToString())));
        }
    }

    /// <summary>An input in the text of a script could become a command of it; an action that is not pinned could become another.</summary>
    [Fact]
    public void ScriptsGetValuesByTheEnvironmentAndActionsArePinned()
    {
        foreach (string file in Directory.GetFiles(RepositoryRoot.File(".github", "workflows"), "*.yml").Append(RepositoryRoot.File("action.yml")))
        {
            foreach (var step in Steps(Root(File.ReadAllText(file))))
            {
                if (step.Children.TryGetValue("run", out var run)) Assert.DoesNotContain("${{", run.ToString(), StringComparison.Ordinal);
                if (step.Children.TryGetValue("uses", out var uses) && uses.ToString() != "./") Assert.Matches("@[0-9a-f]{40}$", uses.ToString());
            }
        }
    }

    private static IEnumerable<YamlMappingNode> Steps(YamlNode node) => node switch
    {
        YamlMappingNode map => map.Children.SelectMany(c => c.Key.ToString() == "steps" && c.Value is YamlSequenceNode steps ? steps.Children.Cast<YamlMappingNode>() : Steps(c.Value)),
        _ => [],
    };

    private static YamlMappingNode Root(string text)
    {
        var stream = new YamlStream();
        stream.Load(new StringReader(text));
        return (YamlMappingNode)stream.Documents[0].RootNode;
    }

    private static List<List<string>> Check(IReadOnlyList<(string Name, string Text)> files)
    {
        var folder = Directory.CreateTempSubdirectory("contentlint-");
        var paths = files.Select((file, index) =>
        {
            string path = Path.Combine(folder.CreateSubdirectory($"{index}").FullName, file.Name);
            File.WriteAllText(path, file.Text);
            return path;
        }).ToList();
        var answers = NodeTools.Run<List<List<string>>>("", ["--import", "./json-hook.mjs", "check-yaml.mjs", .. paths]);
        folder.Delete(recursive: true);
        return answers;
    }

    [GeneratedRegex(@"inputs\.([a-z-]+)")]
    private static partial Regex InputName();

    [GeneratedRegex(@"steps\.[a-z]+\.outputs\.([a-z-]+)")]
    private static partial Regex StepOutput();

    [GeneratedRegex("^```yaml\n(.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex YamlFence();

    [GeneratedRegex("^\\| `([a-z-]+)` \\|", RegexOptions.Multiline)]
    private static partial Regex Row();
}
