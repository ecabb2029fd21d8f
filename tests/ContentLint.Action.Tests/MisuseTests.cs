using System;
using System.Collections.Generic;

namespace ContentLint.Action.Tests;

/// <summary>What cannot be done ends with exit code 2 and one error that says how to mend it.</summary>
public sealed class MisuseTests : IDisposable
{
    private const string Article = "# A walk\n\nIt rained.\n";
    private readonly Repository repository = Repository.With(new Dictionary<string, string> { ["a.md"] = Article }, new Dictionary<string, string> { ["b.md"] = Article });
    private readonly Runner runner = new Runner().WithBuiltTool();

    [NodeTheory]
    [InlineData("changed-only", "yes", "auto, true or false")]
    [InlineData("annotations", "on", "true or false")]
    [InlineData("summary", "", "true or false")]
    [InlineData("max-findings", "many", "1 or more")]
    [InlineData("paths", " \n ", "paths is empty")]
    [InlineData("paths", "no/such/file.md", "no/such/file.md")]
    [InlineData("working-directory", "no such folder", "no such folder")]
    [InlineData("fail-on", "warnings", "warnings")]
    [InlineData("args", "--no-such-option", "--no-such-option")]
    [InlineData("baseline", "no-such-baseline", "no-such-baseline")]
    [InlineData("version", "1.0; rm -rf /", "one published version")]
    [InlineData("sarif-file", "a\nb", "one line each")]
    public void IsExplained(string input, string value, string says)
    {
        var run = runner.Run(repository.Push(repository.Base), (input, value));
        Assert.True(run.Conclusion == "failure", run.ToString());
        Assert.Equal(("2", "misuse"), (run.Outputs["exit-code"], run.Outputs["exit-reason"]));
        Assert.Equal(("0", ""), (run.Outputs["findings"], run.Outputs["sarif-file"]));
        var error = Assert.Single(run.Annotations);
        Assert.Equal(("error", "ContentLint"), (error.Name, error.Properties["title"]));
        Assert.Contains(says, error.Data, StringComparison.Ordinal);
    }

    [NodeFact]
    public void AnEventWithoutABaseIsMisuse()
    {
        var run = runner.Run(repository.Push("") with { EventName = "schedule", Payload = new { } }, ("changed-only", "true"));
        Assert.Equal("misuse", run.Outputs["exit-reason"]);
        Assert.Contains("schedule event names no base", Assert.Single(run.Annotations).Data, StringComparison.Ordinal);
    }

    public void Dispose()
    {
        runner.Dispose();
        repository.Dispose();
    }
}
