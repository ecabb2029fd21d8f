using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using ContentLint.Testing;
using FsCheck;
using FsCheck.Fluent;

namespace ContentLint.Cli.Tests.Fixing;

/// <summary>Whatever the text, its encoding and its line ends: what must hold of each fix.</summary>
public class FixProperties
{
    private const int Tests = 120;

    [Fact]
    public void OnlyTheMissingSpacesAreInserted() => ForAll(file =>
    {
        byte[] current = Fixed(file.Name, file.Bytes, "--only", "CL1001,CL1002").Bytes;
        int at = 0, unit = file.Space.Length;
        for (int i = 0; i < current.Length; i += unit)
        {
            var next = current.AsSpan(i, Math.Min(unit, current.Length - i));
            if (file.Bytes.AsSpan(at).StartsWith(next)) at += next.Length;
            else if (!next.SequenceEqual(file.Space)) throw new InvalidOperationException($"Byte {i} is new.");
        }

        if (at < file.Bytes.Length) throw new InvalidOperationException($"{file.Bytes.Length - at} bytes are lost.");
    });

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void FixingTwiceChangesNothing(bool isUnsafe) => ForAll(file =>
    {
        string[] options = isUnsafe ? ["--unsafe"] : [];
        var once = Fixed(file.Name, file.Bytes, options);
        if (once.Error.Contains("Run the command again", StringComparison.Ordinal)) throw new InvalidOperationException(once.Error);
        var twice = Fixed(file.Name, once.Bytes, options);
        if (!twice.Bytes.AsSpan().SequenceEqual(once.Bytes) || !twice.Error.Contains("Nothing was fixed", StringComparison.Ordinal)) throw new InvalidOperationException(twice.Error);
    });

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void AFixNeverBringsAFinding(bool isUnsafe) => ForAll(file => Compare(file.Name, file.Bytes, isUnsafe));

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void NoFixBringsAFindingToTheSeeds(bool isUnsafe)
    {
        string[] seeds = Directory.GetFiles(RepositoryRoot.File("seeds"));
        Assert.NotEmpty(seeds);
        foreach (string seed in seeds.Where(s => Path.GetExtension(s) is ".md" or ".txt" or ".html")) Compare(Path.GetFileName(seed), File.ReadAllBytes(seed), isUnsafe);
    }

    private static void Compare(string name, byte[] bytes, bool isUnsafe)
    {
        var before = Found(name, bytes);
        byte[] current = Fixed(name, bytes, isUnsafe ? ["--unsafe"] : []).Bytes;
        foreach (var (rule, count) in Found(name, current))
        {
            if (count > before.GetValueOrDefault(rule)) throw new InvalidOperationException($"{rule}: {before.GetValueOrDefault(rule)} before, {count} after");
        }
    }

    private static Dictionary<string, int> Found(string name, byte[] bytes)
    {
        var run = ToolRun.Piped(Path.GetTempPath(), bytes, false, null, "check", "-", "--stdin-filename", name, "--report", "json", "--fail-on", "never");
        using var json = System.Text.Json.JsonDocument.Parse(run.Output);
        return json.RootElement.GetProperty("findings").EnumerateArray().GroupBy(f => f.GetProperty("rule").GetString()!, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.Count(), StringComparer.Ordinal);
    }

    private static ToolRun Fixed(string name, byte[] bytes, params string[] options)
    {
        var run = ToolRun.Piped(Path.GetTempPath(), bytes, false, null, ["fix", "-", "--stdin-filename", name, "--fail-on", "never", .. options]);
        return run.ExitCode == 0 ? run : throw new InvalidOperationException(run.Error);
    }

    private static void ForAll(Action<DamagedText> holds) => Check.One(Config.QuickThrowOnFailure.WithMaxTest(Tests), Prop.ForAll(DamagedText.Any(), holds));
}
