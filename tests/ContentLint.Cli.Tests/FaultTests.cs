using System;
using System.Diagnostics;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text.Json;

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

    [UnixFact]
    public void AClosedPipeCostsNoReport()
    {
        WriteMany(200);
        var run = Shell("contentlint check . --report console --report json=r.json | head -1; echo ${PIPESTATUS[0]}");
        Assert.Equal((0, ""), (run.Code, run.Error));
        string[] lines = run.Output.Split('\n');
        Assert.StartsWith("a0.md:1:20  warning  CL1002", lines[0], StringComparison.Ordinal);
        Assert.Equal("1", lines[1]);
        using var report = JsonDocument.Parse(File.ReadAllText(Path.Combine(folder.Path, "r.json")));
        Assert.Equal(200 * 40, report.RootElement.GetProperty("findings").GetArrayLength());
    }

    [UnixFact]
    public void AReportThatCannotBeWrittenCostsNoOther()
    {
        Write("a.md");
        var run = Shell("contentlint check a.md --report json=a.md/r.json --report sarif=r.sarif --report console > /dev/full; code=$?; ls; exit $code");
        Assert.Equal((2, "a.md\nr.sarif\n"), (run.Code, run.Output));
        Assert.Contains("'a.md/r.json' could not be written", run.Error, StringComparison.Ordinal);
    }

    [UnixTheory]
    [InlineData("INT", 130)]
    [InlineData("TERM", 143)]
    [InlineData("HUP", 129)]
    public void AStoppedCheckLeavesTheReportAsItWas(string signal, int code)
    {
        if (signal == "HUP" && IsHangUpIgnored()) return;
        File.WriteAllText(Path.Combine(folder.Path, "r.jsonl"), "old\n");
        var run = Shell($"set -m; mkfifo pipe; exec 3<>pipe; echo '{{\"text\":\"One.\"}}' >&3; {Program} check - --report jsonl=r.jsonl < pipe & set +m; {Stopped("r.jsonl.*", signal)}");
        Assert.True(run.Code == code, run.Error);
        Assert.Equal($"contentlint: Stopped by SIG{signal} before the run was done. Every file that it was to write is whole: new, or as it was before. Run the command again.\n", run.Error);
        Assert.Equal("pipe\nr.jsonl\nold\n", run.Output);
    }

    [UnixFact]
    public void AStoppedFixLeavesTheFileAsItWas()
    {
        string record = JsonSerializer.Serialize(new { text = Damaged });
        string text = string.Concat(Enumerable.Repeat(record + "\n", 60_000));
        File.WriteAllText(Path.Combine(folder.Path, "r.jsonl"), text);
        var run = Shell($"{Program} fix r.jsonl & {Stopped(".contentlint-*", "TERM")} | head -c 20");
        Assert.True(run.Error.StartsWith("contentlint: Stopped by SIGTERM", StringComparison.Ordinal), run.Error);
        Assert.Equal(["r.jsonl"], Directory.EnumerateFiles(folder.Path).Select(Path.GetFileName));
        Assert.Equal(text, File.ReadAllText(Path.Combine(folder.Path, "r.jsonl")));
    }

    [UnixTheory]
    [InlineData("check a.md --quiet --report json=d/r.json", 2, "contentlint: 'd/r.json' could not be written: This user may not write in the folder '{0}/d'.")]
    [InlineData("check a.md --report jsonl=d/r.jsonl", 2, "contentlint: 'd/r.jsonl' could not be written: This user may not write in the folder '{0}/d'.")]
    [InlineData("check a.md --cache --cache-location d/cache", 1, "notice: What was found could not be kept for the next run: '{0}/d/cache' could not be written: This user may not write in the folder '{0}/d'.")]
    [InlineData("baseline a.md --baseline d/b", 2, "contentlint: 'd/b' could not be written: This user may not write in the folder '{0}/d'.")]
    [InlineData("fix d", 2, "error: d/a.md: The file could not be written: This user may not write in the folder '{0}/d'. Grant it, or name a file elsewhere. It was left as it was.")]
    public void AFolderThatMayNotBeWrittenToIsNamed(string arguments, int code, string message)
    {
        Write("a.md");
        Directory.CreateDirectory(Path.Combine(folder.Path, "d"));
        Write("d/a.md");
        var run = Shell($"chmod 555 d; {Unprivileged} {Program} {arguments} > output; code=$?; chmod 755 d; ls d; exit $code");
        if (run.Error.Contains("setpriv: command not found", StringComparison.Ordinal)) return;
        Assert.True(run.Code == code, run.Error);
        Assert.Contains(string.Format(CultureInfo.InvariantCulture, message, folder.Path), run.Error, StringComparison.Ordinal);
        Assert.Equal("a.md\n", run.Output);
        Assert.Equal(Damaged, File.ReadAllText(Path.Combine(folder.Path, "d", "a.md")));
    }

    // Under nohup no child hears of it; the first bit of the mask stands for this signal.
    private bool IsHangUpIgnored()
    {
        var run = Shell("sed -n 's/^SigIgn:[[:space:]]*//p' /proc/self/status");
        return ulong.TryParse(run.Output.Trim(), NumberStyles.HexNumber, CultureInfo.InvariantCulture, out ulong ignored) && (ignored & 1) != 0;
    }

    private void WriteMany(int count)
    {
        for (int i = 0; i < count; i++) File.WriteAllText(Path.Combine(folder.Path, $"a{i}.md"), string.Join("\n", Enumerable.Repeat(Damaged, 40)));
    }

    /// <summary>Waits until a file of such a name is there, stops the job before, and shows what is left.</summary>
    private static string Stopped(string name, string signal) =>
        $"for i in {{1..600}}; do compgen -G '{name}' > /dev/null && break; sleep 0.05; done; kill -{signal} $!; wait $!; code=$?; exec 3>&-; ls; cat r.jsonl; exit $code";

    // To whom all is allowed, no folder is read-only.
    private static string Unprivileged => Environment.IsPrivilegedProcess ? "setpriv --bounding-set=-dac_override,-dac_read_search" : "";

    private static string Program => $"dotnet exec '{typeof(ContentLint.Cli.Commands.CommandLine).Assembly.Location}'";

    private void Write(string name) => File.WriteAllText(Path.Combine(folder.Path, name), Damaged);

    private (int Code, string Output, string Error) Shell(string script)
    {
        var start = new ProcessStartInfo("bash") { WorkingDirectory = folder.Path, RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (string argument in new[] { "-c", $"contentlint() {{ {Program} \"$@\"; }}; {script}" }) start.ArgumentList.Add(argument);
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

    /// <summary>Tests of what only Unix has; skipped elsewhere.</summary>
    private sealed class UnixTheoryAttribute : TheoryAttribute
    {
        public UnixTheoryAttribute() => Skip = new UnixFactAttribute().Skip;
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
