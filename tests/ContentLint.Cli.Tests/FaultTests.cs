using System;
using System.Diagnostics;
using System.IO;

namespace ContentLint.Cli.Tests;

/// <summary>The built program where the system it runs on fails it: each time a message, the right exit code, and nothing half done.</summary>
public sealed class FaultTests : IDisposable
{
    private const string Damaged = "It is good for the mind,but it takes time.\n";
    private static readonly TimeSpan Generous = TimeSpan.FromSeconds(60);

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [UnixFact]
    public void APipeInAFolderIsNotWaitedFor()
    {
        Write("a.md");
        var run = Shell("mkfifo pipe.md; contentlint check .");
        Assert.True(run.Code == 1, run.Error);
        Assert.Contains("1 finding in 1 file of 2 documents", run.Output, StringComparison.Ordinal);
    }

    [UnixFact]
    public void AFullDiskIsToldOf()
    {
        Write("a.md");
        var run = Shell("contentlint check a.md > /dev/full");
        Assert.Equal((2, ""), (run.Code, run.Output));
        Assert.StartsWith("contentlint: Reading or writing failed: ", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("Unhandled", run.Error, StringComparison.Ordinal);
    }

    [UnixFact]
    public void ADeviceIsWrittenToAndNotReplaced()
    {
        Write("a.md");
        var run = Shell("contentlint check a.md --report json=/dev/stdout --report sarif=/dev/null; code=$?; test -c /dev/null || echo replaced; exit $code");
        Assert.Equal((1, ""), (run.Code, run.Error));
        Assert.StartsWith("{", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("replaced", run.Output, StringComparison.Ordinal);
    }

    [UnixFact]
    public void AReportThatCannotBeFinishedLeavesNothingBehind()
    {
        Write("a.md");
        var run = Shell("mkdir r.sarif; contentlint check a.md --report sarif=r.sarif; code=$?; ls; exit $code");
        Assert.Equal((2, "a.md\nr.sarif\n"), (run.Code, run.Output));
        Assert.Contains("'r.sarif' could not be written", run.Error, StringComparison.Ordinal);
    }

    [UnixFact]
    public void AFileThatCannotBeReadCostsItselfOnly()
    {
        Write("a.md");
        var run = Shell("printf 'Text.' > \"$(printf 'b\\377.md')\"; contentlint check . --quiet; code=$?; rm -f b*; exit $code");
        Assert.Equal(2, run.Code);
        Assert.Contains("error The file could not be read", run.Output, StringComparison.Ordinal);
        Assert.Contains("1 finding in 1 file", run.Output, StringComparison.Ordinal);
    }

    [UnixFact]
    public void OddNamesAreReadAndShown()
    {
        foreach (string name in new[] { "a b.md", "\U0001F600.md", "new\nline.md", "-rf.md", "%41.md" }) Write(name);
        var run = Shell("ln -s . loop; ln -s nowhere.md dangling.md; contentlint check .");
        Assert.True(run.Code == 1, run.Error);
        Assert.Contains("5 findings in 5 files of 5 documents", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("new\nline", run.Output, StringComparison.Ordinal);
    }

    private void Write(string name) => File.WriteAllText(Path.Combine(folder.Path, name), Damaged);

    private (int Code, string Output, string Error) Shell(string script)
    {
        string program = typeof(ContentLint.Cli.Commands.CommandLine).Assembly.Location;
        var start = new ProcessStartInfo("bash") { WorkingDirectory = folder.Path, RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (string argument in new[] { "-c", $"contentlint() {{ dotnet exec '{program}' \"$@\"; }}; {script}" }) start.ArgumentList.Add(argument);
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        if (!process.WaitForExit(Generous))
        {
            process.Kill(entireProcessTree: true);
            Assert.Fail($"'{script}' does not end.");
        }

        return (process.ExitCode, output.Result, error.Result);
    }

    /// <summary>A test of what only Unix has; skipped elsewhere.</summary>
    private sealed class UnixFactAttribute : FactAttribute
    {
        public UnixFactAttribute()
        {
            if (OperatingSystem.IsWindows()) Skip = "Windows has neither bash nor such devices.";
        }
    }
}
