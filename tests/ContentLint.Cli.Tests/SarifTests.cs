using System;
using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Threading.Tasks;
using ContentLint.Cli.Reports.Sarif;
using ContentLint.Testing;
using Microsoft.CodeAnalysis;
using NJsonSchema;

namespace ContentLint.Cli.Tests;

/// <summary>The SARIF of the seeds and of hostile names, against the official schema and against what the schema cannot see.</summary>
public class SarifTests
{
    private const string Damaged = """
        # A [walk] in the park

        Walking is good for the heart and mind,but it might also help you sleep. It calms the nerves.It also costs nothing.

        Walking is good for the heart and mind,but it might also help you sleep. It calms the nerves.It also costs nothing.

        """;

    [Fact]
    public async Task SeedsFollowTheOfficialSchema()
    {
        var schema = await JsonSchema.FromFileAsync(RepositoryRoot.File("tests", "ContentLint.Cli.Tests", "Schemas", "sarif-2.1.0.json"));
        string sarif = ToolRun.In(RepositoryRoot.Path, "check", "seeds", "--report", "sarif", "--fail-on", "never").Output;
        Assert.Empty(schema.Validate(sarif).Select(e => $"{e.Path}: {e.Kind}"));
        Assert.Contains(schema.Validate(sarif.Replace("\"startLine\": ", "\"startLine\": -", StringComparison.Ordinal)), _ => true);
    }

    [Fact]
    public void SeedsHoldWhatTheSchemaCannotSee() => Check(RepositoryRoot.Path, "seeds");

    [Theory]
    [InlineData("plain.md")]
    [InlineData("with space & ünïcode#1%.md")]
    [InlineData("deep/er/[x].md")]
    public void OddNamesLeadHome(string name)
    {
        using var folder = new TemporaryFolder();
        folder.Write(name, Damaged);
        Assert.NotEqual(0, Check(folder.Path, "."));
    }

    [Theory]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void LineEndsLeadHome(string lineEnd)
    {
        using var folder = new TemporaryFolder();
        folder.Write("a.md", "\U0001F600 " + Damaged.ReplaceLineEndings(lineEnd));
        Assert.NotEqual(0, Check(folder.Path, "."));
    }

    [Theory]
    [InlineData(10_000_000, 400, 400)]
    [InlineData(7_000, 20, 390)]
    [InlineData(-1_000, 0, 0)]
    public void AFileThatIsTooLargeKeepsWhatFits(int roomForResults, int least, int most)
    {
        long sizeLimit = Packed(new SarifReport(int.MaxValue).Written(SampleRun.Of())) + roomForResults;
        var outcome = SampleRun.Of([.. Enumerable.Range(0, 400).Select(i => SampleRun.Result(path: $"{i}.md", severity: i % 40 == 0 ? DiagnosticSeverity.Error : DiagnosticSeverity.Warning, text: Convert.ToHexString(SHA256.HashData([(byte)i, (byte)(i >> 8)]))))]);
        using var written = new StringWriter();
        new SarifReport(int.MaxValue, sizeLimit).Write(outcome, written);
        using var json = JsonDocument.Parse(written.ToString());
        var run = json.RootElement.GetProperty("runs")[0];
        var results = run.GetProperty("results").EnumerateArray().ToList();
        Assert.InRange(results.Count, least, most);
        if (least == 400) return;
        long size = Packed(written.ToString());
        Assert.True(size <= sizeLimit || most == 0, $"{results.Count} results make {size} bytes behind gzip.");
        Assert.Equal(Math.Min(10, results.Count), results.Count(r => r.GetProperty("level").GetString() == "error"));
        Assert.Contains("There are 400 findings", run.GetProperty("invocations")[0].GetProperty("toolExecutionNotifications")[0].GetProperty("message").GetProperty("text").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public void TwoRunsGiveTheSameBytes()
    {
        string[] arguments = ["check", "seeds", "--report", "sarif", "--fail-on", "never", "--jobs"];
        Assert.Equal(ToolRun.In(RepositoryRoot.Path, [.. arguments, "1"]).Output, ToolRun.In(RepositoryRoot.Path, [.. arguments, "7"]).Output);
    }

    private static long Packed(string text)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Fastest, leaveOpen: true)) gzip.Write(Encoding.UTF8.GetBytes(text));
        return packed.Length;
    }

    /// <summary>Checks every result of a run; returns how many there were.</summary>
    private static int Check(string folder, string path)
    {
        var run = ToolRun.In(folder, "check", path, "--report", "sarif", "--fail-on", "never");
        Assert.Equal(0, run.ExitCode);
        using var json = JsonDocument.Parse(run.Output);
        var sarif = json.RootElement.GetProperty("runs")[0];
        var rules = sarif.GetProperty("tool").GetProperty("driver").GetProperty("rules");
        var results = sarif.GetProperty("results").EnumerateArray().ToList();
        foreach (var result in results)
        {
            Assert.Equal(result.GetProperty("ruleId").GetString(), rules[result.GetProperty("ruleIndex").GetInt32()].GetProperty("id").GetString());
            foreach (var location in result.GetProperty("locations").EnumerateArray()) SarifRegions.LeadHome(folder, location.GetProperty("physicalLocation"), oneLine: true);
            SarifLinks.AllResolve(result);
            SarifRegions.FixesLeadHome(folder, result);
        }

        var keys = results.Select(r => (Rule: r.GetProperty("ruleId").GetString(), Uri: SarifRegions.Uri(r), Hash: r.GetProperty("partialFingerprints").GetProperty("primaryLocationLineHash").GetString())).ToList();
        Assert.Equal(keys.Count, keys.Distinct().Count());
        var own = results.Select(r => (Uri: SarifRegions.Uri(r), Hash: r.GetProperty("partialFingerprints").GetProperty("contentlint/v1").GetString())).ToList();
        Assert.Equal(own.Count, own.Distinct().Count());
        return results.Count;
    }
}
