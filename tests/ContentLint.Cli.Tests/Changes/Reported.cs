using System.Collections.Generic;
using System.Linq;
using System.Text.Json;

namespace ContentLint.Cli.Tests;

/// <summary>What a check reported, a short line a finding: path, line, rule and text.</summary>
internal static class Reported
{
    /// <summary>Checks with the JSON report.</summary>
    public static IReadOnlyList<string> By(TemporaryRepository repository, params string[] arguments) => By(repository.Path, arguments);

    public static IReadOnlyList<string> By(string folder, params string[] arguments)
    {
        var run = ToolRun.In(folder, ["check", "--report", "json", .. arguments]);
        Assert.True(run.ExitCode != 2, run.Error);
        return In(run);
    }

    public static IReadOnlyList<string> In(ToolRun run)
    {
        using var json = JsonDocument.Parse(run.Output);
        return [.. json.RootElement.GetProperty("findings").EnumerateArray().Select(f =>
            $"{f.GetProperty("path").GetString()}:{f.GetProperty("region").GetProperty("startLine").GetInt32()} {f.GetProperty("ruleId").GetString()} {f.GetProperty("text").GetString()}{(f.TryGetProperty("state", out var state) && state.GetString() == "unchanged" ? " (known)" : "")}")];
    }
}
