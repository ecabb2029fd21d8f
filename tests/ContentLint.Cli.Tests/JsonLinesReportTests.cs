using System;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.Json;
using System.Threading.Tasks;
using ContentLint.Cli.Commands;
using VerifyXunit;

namespace ContentLint.Cli.Tests;

/// <summary>A line in, a line out: what a step of a data pipeline relies on.</summary>
public class JsonLinesReportTests
{
    private const string Records = """
        {"id":"a","text":"It is good for the mind,but slow."}
        {"id":"b","text":"It is good for the mind."}
        broken

        {"id":7,"text":"A \"word\"\u00e9 for the mind,but slow."}
        """;

    [Fact]
    public async Task EachRecordHasALineInItsOrder()
    {
        using var folder = new TemporaryFolder();
        var run = ToolRun.With(folder.Path, Records, false, null, "check", "-", "--stdin-filename", "in.jsonl", "--report", "jsonl", "--jobs", "3");
        Assert.Equal((1, "3 documents checked, 2 findings.\n"), (run.ExitCode, run.Error.ReplaceLineEndings("\n")));
        await Verifier.Verify(run.Output, "jsonl");
    }

    [Fact]
    public void FilesHaveALineEachWithTheSameFindingsAsTheJsonReport()
    {
        using var folder = new TemporaryFolder();
        foreach (int i in Enumerable.Range(1, 70)) folder.Write($"p{i:000}.md", $"# Guide\n\nIt is good for the mind,but slow. {i}\n");
        string[] check = ["check", ".", "--fail-on", "never", "--jobs", "2", "--report"];
        string[] lines = ToolRun.In(folder.Path, [.. check, "jsonl"]).Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(Enumerable.Range(1, 70).Select(i => $"p{i:000}.md"), lines.Select(l => JsonDocument.Parse(l).RootElement.GetProperty("path").GetString()));
        using var whole = JsonDocument.Parse(ToolRun.In(folder.Path, [.. check, "json"]).Output);
        Assert.Equal(
            whole.RootElement.GetProperty("findings").EnumerateArray().Select(f => JsonSerializer.Serialize(f)),
            lines.SelectMany(l => JsonDocument.Parse(l).RootElement.GetProperty("findings").EnumerateArray().Select(f => JsonSerializer.Serialize(f))));
    }

    [Fact]
    public void ItStandsAlone()
    {
        using var folder = new TemporaryFolder();
        folder.Write("a.md", "# Guide\n");
        Assert.Contains("no other report can stand beside it", ToolRun.In(folder.Path, "check", "a.md", "--report", "jsonl", "--report", "sarif=x.sarif").Error, StringComparison.Ordinal);
        Assert.Equal(0, ToolRun.In(folder.Path, "check", "a.md", "--report", "jsonl=out.jsonl").ExitCode);
        Assert.Equal("{\"path\":\"a.md\",\"findings\":[]}\n", File.ReadAllText(Path.Combine(folder.Path, "out.jsonl")));
    }

    [Fact]
    public void WhatIsReadIsWrittenBeforeMuchMoreIsRead()
    {
        using var input = new EndlessRecords(20_000);
        using var output = new LineCounter(() => input.RecordsRead);
        using var error = new StringWriter();
        using var folder = new TemporaryFolder();
        int code = CommandLine.Run(
            ["check", "-", "--stdin-filename", "in.jsonl", "--report", "jsonl", "--jobs", "2", "--only", "CL1002"],
            new CommandHost(folder.Path, output, error, () => input, false, 80, _ => null));
        Assert.Equal((1, 20_000), (code, output.Lines));
        Assert.True(output.WidestGap < 4_000, $"{output.WidestGap} records were held back: memory would grow with the input. Hand on each batch before the next is read.");
    }

    /// <summary>Makes records as they are read.</summary>
    private sealed class EndlessRecords(int count) : MemoryStream
    {
        private static readonly byte[] Record = Encoding.UTF8.GetBytes("{\"text\":\"It is good for the mind,but slow.\"}\n");
        private int offset;

        public int RecordsRead { get; private set; }

        public override int Read(byte[] buffer, int start, int length)
        {
            if (RecordsRead == count) return 0;
            int taken = Math.Min(length, Record.Length - offset);
            Array.Copy(Record, offset, buffer, start, taken);
            offset = (offset + taken) % Record.Length;
            if (offset == 0) RecordsRead++;
            return taken;
        }
    }

    /// <summary>Counts the lines written and how far they lag behind what was read.</summary>
    private sealed class LineCounter(Func<int> read) : StringWriter
    {
        public int Lines { get; private set; }

        public int WidestGap { get; private set; }

        public override void Write(char value)
        {
            if (value != '\n') return;
            Lines++;
            WidestGap = Math.Max(WidestGap, read() - Lines);
        }

        public override void Write(string? value)
        {
        }
    }
}
