using System;
using System.Text;
using System.Text.Json;

namespace ContentLint.Cli.Tests;

/// <summary>Files as they come: encodings, binary data, JSON lines.</summary>
public class InputTests
{
    private const string EmptySection = "# Guide\n\nRead this first, Zoë.\n\n## Further steps\n";

    [Theory]
    [InlineData("utf-8", false)]
    [InlineData("utf-8", true)]
    [InlineData("utf-16", true)]
    [InlineData("utf-16BE", true)]
    public void EncodingsAreTold(string name, bool mark)
    {
        using var folder = new TemporaryFolder();
        var encoding = Encoding.GetEncoding(name);
        folder.WriteBytes("a.md", [.. mark ? encoding.GetPreamble() : [], .. encoding.GetBytes(EmptySection)]);
        var run = ToolRun.In(folder.Path, "check", "--only", "CL1011", "--report", "json");
        using var json = JsonDocument.Parse(run.Output);
        var finding = json.RootElement.GetProperty("findings")[0];
        Assert.Equal("Further steps", finding.GetProperty("text").GetString());
        Assert.Equal(EmptySection.IndexOf("Further", StringComparison.Ordinal), finding.GetProperty("region").GetProperty("offset").GetInt32());
    }

    [Fact]
    public void BinaryDataIsLeftOutWithANotice()
    {
        using var folder = new TemporaryFolder();
        folder.WriteBytes("a.md", [0x50, 0x4B, 0x03, 0x04, 0x00, 0x00]);
        folder.Write("b.md", EmptySection);
        var run = ToolRun.In(folder.Path, "check", "--only", "CL1011");
        Assert.Contains("a.md: notice", run.Output, StringComparison.Ordinal);
        Assert.Contains("b.md:5:4", run.Output, StringComparison.Ordinal);
        Assert.Equal(0, run.ExitCode);
    }

    [Fact]
    public void InvalidUtf8IsReadWithANotice()
    {
        using var folder = new TemporaryFolder();
        folder.WriteBytes("a.md", [.. Encoding.UTF8.GetBytes("# Guide\n\nCaf"), 0xE9, .. Encoding.UTF8.GetBytes(" noir.\n\n## Further steps\n")]);
        var run = ToolRun.In(folder.Path, "check", "--only", "CL1011");
        Assert.Contains("a.md:3:4: notice The file is not valid UTF-8", run.Output, StringComparison.Ordinal);
        Assert.Contains("a.md:5:4", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void ARecordLeadsBackThroughItsEscapes()
    {
        using var folder = new TemporaryFolder();
        const string First = """{"id": "x", "text": "Nothing here."}""";
        const string Second = """{"id": "y", "text": "It is \u00fcber good \ud83d\ude00 for the heart and mind,but it costs nothing. It calms."}""";
        folder.Write("a.jsonl", First + "\n{broken\n\n" + Second + "\n");
        var run = ToolRun.In(folder.Path, "check", "--only", "CL1002", "--report", "json", "--fail-on", "never");
        using var json = JsonDocument.Parse(run.Output);
        var finding = Assert.Single(json.RootElement.GetProperty("findings").EnumerateArray());
        var region = finding.GetProperty("region");
        Assert.Equal(4, region.GetProperty("startLine").GetInt32());
        int start = region.GetProperty("startColumn").GetInt32() - 1, length = region.GetProperty("length").GetInt32();
        Assert.Equal(finding.GetProperty("text").GetString(), Second.Substring(start, length));
        Assert.Equal((First + "\n{broken\n\n").Length + start, region.GetProperty("offset").GetInt32());
        Assert.Contains("2", Assert.Single(json.RootElement.GetProperty("notifications").EnumerateArray()).GetProperty("message").GetString(), StringComparison.Ordinal);
        Assert.Equal(2, json.RootElement.GetProperty("documents").GetInt32());
    }
}
