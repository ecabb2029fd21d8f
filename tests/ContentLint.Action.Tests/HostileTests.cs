using System;
using System.Collections.Generic;
using System.Linq;

namespace ContentLint.Action.Tests;

/// <summary>Articles and file names of strangers reach the log, the annotations and the summary, and nothing in them is obeyed.</summary>
public class HostileTests
{
    private static readonly string[] Attacks =
    [
        "::error title=Attack::attacked",
        "  ::warning::attacked",
        "##[error]attacked",
        "text ##[warning]attacked",
        "::add-mask::walk",
        "::set-output name=findings::77",
        "::stop-commands::attacked",
        "%0A::error::attacked",
        "\r::error::attacked",
        "\u0085::error::attacked",
        "\u2028::error::attacked",
        "\u001b[31m::error::attacked",
        "</details><script>alert(1)</script>",
        "](javascript:alert(1))",
        "` | ::error::attacked | `",
    ];

    /// <summary>Each attack stands in a line that has a finding, so that reports show it.</summary>
    private static readonly string Article =
        "# A walk\n\n" + string.Concat(Attacks.Select(attack => $"{attack} It is good for the heart and mind,but it takes time.\n\n"));

    private static readonly string[] Names =
    [
        "::error::attacked.md",
        "##[error]attacked.md",
        "a%0A::error::attacked.md",
        "a\n::error::attacked.md",
        "a\r::warning file=x,line=1::attacked.md",
        "\u001b[2Ka,line=1,title=attacked::attacked.md",
        "](javascript:alert(1)) | <img src=x onerror=alert(1)> `.md",
    ];

    [NodeTheory]
    [InlineData("article.md")]
    [InlineData("article.txt")]
    public void NothingInAnArticleIsObeyed(string name)
    {
        var run = Run(new Dictionary<string, string> { [name] = Article });
        Assert.True(run.Count("findings") >= Attacks.Length / 2, run.ToString());
        Assert.All(run.Annotations.Where(a => a.Properties.ContainsKey("file")), a => Assert.Equal(name, a.Properties["file"]));
    }

    [NodeFact]
    public void NothingInAFileNameIsObeyed()
    {
        var run = Run(Names.ToDictionary(name => name, _ => "# A walk\n\nIt is good for the heart and mind,but it takes time.\n"));
        Assert.Equal(Names.Length, run.Count("findings"));
        Assert.Equal(Names.Select(Plain).Order(), run.Annotations.Where(a => a.Properties.ContainsKey("file")).Select(a => Plain(a.Properties["file"])).Order());

        // What could do harm may be shown by another character.
        static string Plain(string text) => new([.. text.Select(c => char.IsAsciiLetterOrDigit(c) ? c : '?')]);
    }

    [NodeFact]
    public void AMessageAboutAHostileNameIsNotObeyed()
    {
        using var repository = Repository.With(new Dictionary<string, string> { ["old.md"] = "# A walk\n" }, new Dictionary<string, string> { ["new.md"] = "# A walk\n" });
        using var runner = new Runner().WithBuiltTool();
        var run = runner.Run(repository.Push(repository.Base), ("args", "no %0A::error::attacked\r::error::attacked ##[error]attacked"));
        Assert.Equal("misuse", run.Outputs["exit-reason"]);
        Assert.Contains("attacked", Assert.Single(run.Annotations).Data, StringComparison.Ordinal);
    }

    private static ActionRun Run(Dictionary<string, string> files)
    {
        using var repository = Repository.With(new Dictionary<string, string> { ["old.md"] = "# A walk\n" }, files);
        using var runner = new Runner().WithBuiltTool();
        var run = runner.Run(repository.PullRequest(), ("changed-only", "false"));
        Assert.True(run.Outputs["exit-reason"] == "findings", run.ToString());
        AssertOnlyOurs(run);
        return run;
    }

    private static void AssertOnlyOurs(ActionRun run)
    {
        Assert.All(run.Steps, step => Assert.False(step.Stopped, $"{step.Name} left commands stopped."));
        Assert.All(run.Steps.SelectMany(s => s.Commands), command => Assert.Contains(command.Name, new[] { "group", "endgroup", "error", "warning", "notice" }));
        Assert.NotEmpty(run.Annotations);
        Assert.All(run.Annotations, a =>
        {
            Assert.Empty(a.Properties.Keys.Except(["file", "line", "endLine", "col", "endColumn", "title"]));
            Assert.DoesNotContain("attacked", a.Properties["title"], StringComparison.Ordinal);
        });
        Assert.InRange(run.Annotations.Count(a => a.Name == "warning"), 1, 10);
        Assert.All(["findings", "new-findings", "errors", "warnings"], output => Assert.True(int.TryParse(run.Outputs[output], out _), output));
        Assert.DoesNotContain("<script", run.Summary, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("<img", run.Summary, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("\u001b", run.Summary, StringComparison.Ordinal);
    }
}
