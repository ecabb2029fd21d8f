using System;
using System.IO;
using System.Text;

namespace ContentLint.Cli.Tests.Fixing;

/// <summary>The command as people use it.</summary>
public class FixCommandTests
{
    private const string Walked = "# Walking\n\nWalking is good for the heart and mind, but it takes time.\n";
    private const string Boilerplate = "\nWhat is your feedback?\n";

    private static string Read(TemporaryFolder folder, string name = "a.md") => File.ReadAllText(Path.Combine(folder.Path, name));

    [Fact]
    public void SafeFixesAreApplied()
    {
        using var folder = new TemporaryFolder();
        folder.Write("a.md", Articles.Walking + Boilerplate);
        var run = ToolRun.In(folder.Path, "fix", "--only", "CL1002,CL1003");
        Assert.Equal((1, "", Walked + Boilerplate), (run.ExitCode, run.Output, Read(folder)));
        Assert.Equal("1 finding fixed in 1 file; 1 remains, 1 of which --unsafe can fix.\n", run.Error.ReplaceLineEndings("\n"));
        Assert.Equal(["a.md"], Array.ConvertAll(Directory.GetFileSystemEntries(folder.Path), p => Path.GetFileName(p)));
    }

    [Fact]
    public void UnsafeFixesAreAppliedWhenAskedFor()
    {
        using var folder = new TemporaryFolder();
        folder.Write("a.md", Articles.Walking + Boilerplate);
        var run = ToolRun.In(folder.Path, "fix", "--unsafe", "--only", "CL1002,CL1003");
        Assert.Equal((0, Walked), (run.ExitCode, Read(folder)));
        Assert.Equal("2 findings fixed in 1 file; none remains.\n", run.Error.ReplaceLineEndings("\n"));
        Assert.Equal("Nothing was fixed; none remains.\n", ToolRun.In(folder.Path, "fix").Error.ReplaceLineEndings("\n"));
    }

    [Theory]
    [InlineData("warning", 1)]
    [InlineData("error", 0)]
    [InlineData("never", 0)]
    public void ADiffFailsForWhatStillStands(string limit, int code)
    {
        using var folder = new TemporaryFolder();
        folder.Write("a.md", Articles.Walking);
        var run = ToolRun.In(folder.Path, "fix", "--diff", "--fail-on", limit);
        Assert.Equal((code, Articles.Walking), (run.ExitCode, Read(folder)));
        Assert.Equal(
            "--- a/a.md\n+++ b/a.md\n@@ -1,3 +1,3 @@\n # Walking\n \n-Walking is good for the heart and mind,but it takes time.\n+Walking is good for the heart and mind, but it takes time.\n",
            Encoding.UTF8.GetString(run.Bytes));
        Assert.Equal("1 finding would be fixed in 1 file; none would remain.\n", run.Error.ReplaceLineEndings("\n"));
    }

    [Fact]
    public void StandardInputGoesFixedToStandardOutput()
    {
        using var folder = new TemporaryFolder();
        byte[] input = [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(Articles.Walking), 0xC3];
        var run = ToolRun.Piped(folder.Path, input, false, null, "fix", "-", "--stdin-filename", "x.md");
        Assert.Equal([0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(Walked), 0xC3], run.Bytes);
        byte[] binary = [0, 1, 2, 0xFF];
        Assert.Equal(binary, ToolRun.Piped(folder.Path, binary, false, null, "fix", "-").Bytes);
    }

    [Fact]
    public void RecordsAreFixedWithinTheirEscapes()
    {
        const string Before = "\uFEFF{\"a\": \"mind,but\", \"text\" : \"\\u0057alking is good for the heart\\/head and mind,but it takes time.\\n\"}\r\n{broken\n\n{\"text\": \"Nothing.\"}";
        using var folder = new TemporaryFolder();
        folder.Write("a.jsonl", Before);
        Assert.Equal(0, ToolRun.In(folder.Path, "fix").ExitCode);
        Assert.Equal(Encoding.UTF8.GetBytes(Before.Replace("head and mind,but", "head and mind, but", StringComparison.Ordinal)), File.ReadAllBytes(Path.Combine(folder.Path, "a.jsonl")));
    }

    [Fact]
    public void SuppressedFindingsAndThoseOfOtherRulesStay()
    {
        using var folder = new TemporaryFolder();
        string text = Articles.Walking.Replace("\nWalking", "\n<!-- contentlint disable-next-line missing-space: so it is -->\nWalking", StringComparison.Ordinal);
        folder.Write("a.md", text);
        folder.Write("b.md", Articles.Walking);
        folder.Write(".editorconfig", "[b.md]\ncontentlint.missing-space.severity = none\n");
        Assert.Equal(0, ToolRun.In(folder.Path, "fix").ExitCode);
        Assert.Equal((text, Articles.Walking), (Read(folder), Read(folder, "b.md")));
    }

    [Fact]
    public void KnownFindingsStay()
    {
        using var folder = new TemporaryFolder();
        folder.Write("a.md", Articles.Walking);
        Assert.Equal(0, ToolRun.In(folder.Path, "baseline").ExitCode);
        folder.Write("a.md", "New here and there,but short.\n\n" + Articles.Walking + Articles.Calm);
        var run = ToolRun.In(folder.Path, "fix", "--baseline", "contentlint.baseline");
        Assert.Equal("New here and there, but short.\n\n" + Articles.Walking + Articles.Calm.Replace(".It", ". It", StringComparison.Ordinal), Read(folder));
        Assert.Equal((0, "2 findings fixed in 1 file; none remains.\n"), (run.ExitCode, run.Error.ReplaceLineEndings("\n")));
    }

    [Fact]
    public void OnlyWhatAPatchBroughtIsFixed()
    {
        using var folder = new TemporaryFolder();
        folder.Write("a.md", Articles.Walking + Articles.Calm);
        string patch = "--- a/a.md\n+++ b/a.md\n@@ -3,1 +3,3 @@\n Walking is good for the heart and mind,but it takes time.\n+\n+Every step outside calms the nerves.It costs nothing at all.\n";
        var run = ToolRun.With(folder.Path, patch, false, null, "fix", "--patch", "-");
        Assert.Equal((0, Articles.Walking + Articles.Calm.Replace(".It", ". It", StringComparison.Ordinal)), (run.ExitCode, Read(folder)));
    }

    [Fact]
    public void AFixThatWouldBringAFindingIsToldAndNotDone()
    {
        // With the space in, the sentence makes a claim that names no source.
        using var folder = new TemporaryFolder();
        folder.Write("a.md", "# Sleep\n\nStudieshave found that sleep helps 40 percent of people.\n");
        var run = ToolRun.In(folder.Path, "fix", "--fail-on", "never");
        Assert.Contains("a.md:3:1: CL1001 (merged-words) was not fixed: the text would then have a new finding, CL4001 (uncited-claim)", run.Error, StringComparison.Ordinal);
        Assert.Contains("Studieshave", Read(folder), StringComparison.Ordinal);
    }
}
