using System;
using System.IO;
using System.Linq;
using ContentLint.Testing;

namespace ContentLint.Action.Tests;

/// <summary>The step runner reads commands as the real one does, and the scripts' guard holds against it.</summary>
public class RunnerTests
{
    private const string Steps = """
        name: Print
        description: Prints a text plainly, and guarded.
        inputs: {}
        runs:
          using: composite
          steps:
            - id: plain
              shell: bash
              run: printf '%s' "$TEXT"
            - id: guarded
              if: ${{ always() }}
              shell: bash
              run: |
                source "$SCRIPTS/commands.sh"
                guarded bash -c 'printf "%s" "$TEXT"; printf "%s" "$TEXT" >&2; cat'
                annotate notice "100%, and"$'\n'"more"
            - id: after
              if: failure()
              shell: bash
              run: exit 1
        """;

    [NodeTheory]
    [InlineData("::error file=a.md,line=1::attacked", "error")]
    [InlineData(" \t::warning::attacked", "warning")]
    [InlineData("text ##[error]attacked", "error")]
    [InlineData("text\r::error::attacked", "error")]
    [InlineData("\u0085::error::attacked", "error")]
    [InlineData("::add-mask::attacked\n", "add-mask")]
    [InlineData("::stop-commands::attacked", null)]
    [InlineData("text ::error::no command", null)]
    [InlineData("::no-command::text", null)]
    public void WhatIsACommandWhenPrintedIsNoneWhenGuarded(string text, string? command)
    {
        var folder = Directory.CreateTempSubdirectory("contentlint-");
        string action = Path.Combine(folder.FullName, "action.yml");
        File.WriteAllText(action, Steps);
        using var runner = new Runner { Action = action, Variables = { ["TEXT"] = text, ["SCRIPTS"] = RepositoryRoot.File("src", "ContentLint.Action") } };
        var run = runner.Run(new Checkout(folder.FullName, "push", "", new { }));
        folder.Delete(recursive: true);
        Assert.Equal(command, run.Step("plain").Commands.SingleOrDefault()?.Name);
        Assert.Equal(text.Contains("stop-commands", StringComparison.Ordinal), run.Step("plain").Stopped);
        var ours = Assert.Single(run.Step("guarded").Commands);
        Assert.Equal(("notice", "100%, and\nmore"), (ours.Name, ours.Data));
        Assert.False(run.Step("guarded").Stopped);
        Assert.Equal(("skipped", "success"), (run.Step("after").Outcome, run.Conclusion));
    }
}
