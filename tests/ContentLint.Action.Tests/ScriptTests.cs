using System;
using System.ComponentModel;
using System.IO;
using System.Text.RegularExpressions;
using ContentLint.Testing;

namespace ContentLint.Action.Tests;

/// <summary>The scripts must run on the bash of every runner.</summary>
public partial class ScriptTests
{
    /// <summary>macOS has bash 3.2 and BSD tools; Windows has git bash.</summary>
    [Fact]
    public void TheyUseNothingThatBash32OrBsdLacks()
    {
        foreach (string file in Directory.GetFiles(RepositoryRoot.File("src", "ContentLint.Action"), "*.sh"))
        {
            string text = File.ReadAllText(file);
            var match = Newer().Match(text);
            Assert.False(match.Success, $"{Path.GetFileName(file)} uses '{match.Value}', which bash 3.2 or the tools of macOS do not have.");
            Assert.DoesNotContain("\r", text, StringComparison.Ordinal);
            if (Path.GetFileName(file) is "locate.sh" or "install.sh" or "check.sh") Assert.Contains("\nset -euo pipefail\n", text, StringComparison.Ordinal);
        }
    }

    [ShellCheckFact]
    public void ShellCheckHasNoObjection()
    {
        var run = Shell.Run(RepositoryRoot.Path, "", null, ["shellcheck", "-x", .. Directory.GetFiles(RepositoryRoot.File("src", "ContentLint.Action"), "*.sh")]);
        Assert.True(run.ExitCode == 0, run.Output);
    }

    [GeneratedRegex(@"\bmapfile\b|\breadarray\b|declare -[AgnIlu]|local -[An]|\$\{\w+(?:\[[^]]*\])?(?:\^|,,?\}|@[A-Za-z]\})|&>>|\|&|\bcoproc\b|\[\[ -v|printf '%\(|\bwait -n|sed -i|readlink -f|\brealpath\b|\bsha256sum\b|grep -P|date -d|\btac\b|xargs -r|stat -c|mktemp --|sort -z|head -n -|\$\{\w+: -|\bpwsh\b")]
    private static partial Regex Newer();

    /// <summary>A test that needs shellcheck; without it, it is skipped, and says so.</summary>
    [AttributeUsage(AttributeTargets.Method)]
    private sealed class ShellCheckFactAttribute : FactAttribute
    {
        public ShellCheckFactAttribute()
        {
            try
            {
                Shell.Get(RepositoryRoot.Path, "shellcheck", "--version");
            }
            catch (Win32Exception)
            {
                Skip = "shellcheck is needed for this test; install it to run it.";
            }
        }
    }
}
