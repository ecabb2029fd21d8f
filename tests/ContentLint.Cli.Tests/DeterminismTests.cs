using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Text.Json.Nodes;

namespace ContentLint.Cli.Tests;

/// <summary>
/// The built program says the same, byte by byte, wherever and however it is run. It is run with the cultures that the system has,
/// which it leaves alone as it is shipped: the libraries are run in other programs, too.
/// </summary>
public sealed class DeterminismTests : IDisposable
{
    private static readonly string[] Kinds = ["console", "sarif", "github", "html", "markdown", "json", "outputs"];

    private readonly TemporaryFolder folder = new();
    private readonly TemporaryFolder apart = new();

    public DeterminismTests()
    {
        foreach (string name in new[] { "ı.md", "I.md", "i.md", "a-b.md", "ab.md", "z/ä.md", "z.md", "Z/a.md" })
        {
            folder.Write(name, Articles.Walking + Articles.Calm + "\nMost INSIGHTS fromthe 1.234,5 trials (2021) help, experts say. It isnâ€™t ISTANBUL inthe winter.\n" + Articles.Walking);
        }

        string own = Path.ChangeExtension(Program, ".runtimeconfig.json");
        var configuration = JsonNode.Parse(File.ReadAllText(own))!;
        var properties = configuration["runtimeOptions"]!["configProperties"]!;
        properties["System.Globalization.Invariant"] = false;
        properties["System.Globalization.PredefinedCulturesOnly"] = false;
        apart.Write("cultured.json", configuration.ToJsonString());
    }

    private static string Program => typeof(ContentLint.Cli.Commands.CommandLine).Assembly.Location;

    public void Dispose()
    {
        folder.Dispose();
        apart.Dispose();
    }

    [Theory]
    [InlineData("tr_TR.UTF-8", "UTC", "1", true)]
    [InlineData("ar_SA.UTF-8", "Pacific/Kiritimati", "7", false)]
    [InlineData("th_TH.UTF-8", "America/St_Johns", "3", true)]
    [InlineData("de_DE.UTF-8", "Asia/Kathmandu", "2", false)]
    public void SameBytesWhateverCultureTimeZoneJobsAndOrder(string culture, string zone, string jobs, bool isBackwards)
    {
        var expected = Reports("C", "UTC", "2", ["."]);
        Assert.Contains("\"CL1004\"", expected["sarif"], StringComparison.Ordinal);
        string[] backwards = [.. Directory.GetFiles(folder.Path, "*.md", SearchOption.AllDirectories).Select(path => Path.GetRelativePath(folder.Path, path)).OrderDescending(StringComparer.Ordinal)];
        var reports = Reports(culture, zone, jobs, isBackwards ? backwards : ["."]);
        foreach (var (kind, report) in expected) Assert.True(report == reports[kind], $"The {kind} report differs with {culture}, {zone}, --jobs {jobs}{(isBackwards ? " and the files named backwards" : "")}.");
    }

    private Dictionary<string, string> Reports(string culture, string zone, string jobs, string[] paths)
    {
        string[] common = [.. paths, "--jobs", jobs];
        var reports = Kinds.ToDictionary(kind => kind, kind => Path.Combine(apart.Path, kind));
        Run(culture, zone, 1, ["check", .. common, .. reports.SelectMany(r => new[] { "--report", $"{r.Key}={r.Value}" })]);
        var texts = reports.ToDictionary(r => r.Key, r => File.ReadAllText(r.Value), StringComparer.Ordinal);
        texts["on standard output"] = Run(culture, zone, 1, ["check", .. common]);
        texts["jsonl"] = Run(culture, zone, 1, ["check", .. common, "--report", "jsonl"]);
        texts["diff"] = Run(culture, zone, 1, ["fix", .. common, "--diff", "--unsafe"]);
        Run(culture, zone, 0, ["baseline", .. common, "--baseline", Path.Combine(folder.Path, "known")]);
        texts["baseline"] = File.ReadAllText(Path.Combine(folder.Path, "known"));
        File.Delete(Path.Combine(folder.Path, "known"));
        return texts;
    }

    private string Run(string culture, string zone, int code, string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet") { WorkingDirectory = folder.Path, RedirectStandardOutput = true, RedirectStandardError = true };
        (start.Environment["LC_ALL"], start.Environment["LANG"], start.Environment["TZ"]) = (culture, culture, zone);
        foreach (string argument in (string[])["exec", "--runtimeconfig", Path.Combine(apart.Path, "cultured.json"), "--depsfile", Path.ChangeExtension(Program, ".deps.json"), Program, .. arguments]) start.ArgumentList.Add(argument);
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.True(process.ExitCode == code, $"exit code {process.ExitCode}\n{error.Result}\n{output}");
        return output;
    }
}
