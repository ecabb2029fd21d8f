using System;
using System.IO;
using System.Linq;
using System.Text;

namespace ContentLint.Cli.Tests.Caching;

/// <summary>With a cache a run says the same byte by byte, and says it anew when anything changed that it depends on.</summary>
public class CachedReportTests
{
    private const string Mill = "The old mill stands at the end of the lane, where the river bends towards the village, and its wheel still turns on windy days.";

    private static readonly string[] Kinds = ["console", "sarif", "github", "html", "markdown", "json", "outputs", "jsonl"];

    private static TemporaryFolder Project()
    {
        var folder = new TemporaryFolder();
        folder.Write(".editorconfig", "root = true\n[*]\ncontentlint.rules = house\ncontentlint.words = words.txt\n");
        folder.Write("words.txt", "heart,mind\nTheGuide\n");
        folder.Write("house/house-words/rule.md", "---\nid: MY0001\ncheck: replacements\nmessage: \"Write '{1}' instead of '{0}'.\"\nseverity: warning\n---\n\n# House words\n\nA word that the house writes otherwise.\n\n```markdown bad\nThey [|utilize|] it.\n```\n");
        folder.Write("house/house-words/replacements.txt", "utilize → use\n");
        folder.Write("a.md", Articles.Walking + Articles.Calm + $"\n{Mill}\n\nThey utilize TheGuide today. “It is free,” said nobody.\n");
        folder.Write("b/b.mdx", $"{{/* contentlint disable missing-space: a test */}}\n\n# Mind,body\n\nIt is so.It is.\n\n{Mill}\n\n<!-- contentlint disable-line CL1001: nothing -->\n");
        folder.Write("c.html", $"<h1>Lake</h1>\n<p>Quiet &amp; calm.It is.</p>\n<p>{Mill}</p>\n");
        folder.Write("d.txt", "One.\n\n" + new string('x', 159) + "😀 is here.It is " + new string('y', 300) + "\n");
        folder.WriteBytes("e.md", Encoding.Latin1.GetBytes("Caf\u00e9 olé.It is.\n"));
        folder.WriteBytes("f.md", [0xFF, 0xFE, .. Encoding.Unicode.GetBytes("A lone "), 0x00, 0xD8, .. Encoding.Unicode.GetBytes(" half.It is.\r\n")]);
        folder.WriteBytes("g.md", [0, 1, 2]);
        folder.Write("h.md", "");
        folder.Write("i.jsonl", $"{{\"id\":1,\"text\":\"It is.It is.\\n\\n{Mill}\"}}\nbroken\n");
        return folder;
    }

    private static ToolRun Check(TemporaryFolder folder, bool isCached, params string[] more) =>
        ToolRun.In(folder.Path, ["check", ".", .. isCached ? (string[])["--cache", "--cache-location", "kept.cache"] : [], .. more]);

    private static ToolRun Same(TemporaryFolder folder, params string[] more)
    {
        var plain = Check(folder, isCached: false, more);
        foreach (string time in new[] { "first", "second", "third" })
        {
            var cached = Check(folder, isCached: true, more);
            Assert.True(plain == cached, $"The {time} run with a cache differs.\n{string.Join(' ', more)}\n{plain}\n{cached}");
        }

        return plain;
    }

    [Fact]
    public void EachReportIsTheSame()
    {
        using var folder = Project();
        foreach (string kind in Kinds)
        {
            var run = Same(folder, "--report", kind);
            Assert.Contains("mind,but", run.Output + (kind is "outputs" or "github" ? "mind,but" : ""), StringComparison.Ordinal);
        }

        foreach (string jobs in new[] { "1", "7" }) Same(folder, "--report", "sarif", "--jobs", jobs);
        Same(folder, "--report", "json", "--only", "CL2003");
        Same(folder, "--report", "json", "--skip", "CL1002,CL2003");
        Assert.Contains("duplicated-across-files", Same(folder, "--report", "html").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void BaselinesAreTheSame()
    {
        using var folder = Project();
        Assert.Equal(0, ToolRun.In(folder.Path, "baseline", "a.md", "b").ExitCode);
        foreach (string kind in Kinds.Except(["jsonl"])) Same(folder, "--report", kind, "--baseline", "contentlint.baseline");
    }

    [Fact]
    public void ChangedLinesAreTheSame()
    {
        using var repository = new TemporaryRepository();
        repository.Write("a.md", Articles.Walking + Articles.Calm);
        repository.Write("b.md", $"# Mill\n\n{Mill}\n");
        repository.Commit();
        repository.Write("a.md", Articles.Walking + "\nNew.It is.\n" + Articles.Calm + $"\n{Mill}\n");
        foreach (string kind in Kinds.Except(["jsonl"]))
        {
            foreach (string[] change in new string[][] { ["--changed-since", "HEAD"], ["--staged"] })
                Same(repository.Folder, ["--report", kind, .. change]);
        }

        Assert.Contains("New.It", Same(repository.Folder, "--changed-since", "HEAD").Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a.md", "mind,but", "mind, but")]
    [InlineData(".editorconfig", "house\n", "house\ncontentlint.missing-space.severity = error\n")]
    [InlineData(".editorconfig", "house\n", "house\ncontentlint.duplicated-across-files.min-words = 90\n")]
    [InlineData(".editorconfig", "house\n", "house\ncontentlint.language = de\n")]
    [InlineData("words.txt", "heart,mind\n", "mind,but\n")]
    [InlineData("house/house-words/replacements.txt", "use", "apply")]
    [InlineData("house/house-words/rule.md", "Write '{1}'", "Prefer '{1}'")]
    [InlineData("b/b.mdx", "disable missing-space", "disable-next-line missing-space")]
    public void WhatChangedIsSeen(string file, string old, string changed)
    {
        using var folder = Project();
        string path = Path.Combine(folder.Path, file), before = Check(folder, isCached: true, "--report", "sarif").Output;
        File.WriteAllText(path, File.ReadAllText(path).Replace(old, changed, StringComparison.Ordinal));
        Assert.NotEqual(before, Same(folder, "--report", "sarif").Output);
    }

    [Fact]
    public void AnotherNameOrFormatIsAnotherText()
    {
        using var folder = Project();
        Check(folder, isCached: true);
        File.Move(Path.Combine(folder.Path, "c.html"), Path.Combine(folder.Path, "c.txt"));
        File.Copy(Path.Combine(folder.Path, "a.md"), Path.Combine(folder.Path, "b", "a.md"));
        Same(folder, "--report", "sarif");
    }

    [Theory]
    [InlineData("a.md")]
    [InlineData("notes.cache")]
    public void AForeignFileIsLeftAlone(string name)
    {
        using var folder = Project();
        folder.Write("notes.cache", "My notes.\nThey are long enough to be a cache, and are none.\n");
        string path = Path.Combine(folder.Path, name), before = File.ReadAllText(path);
        var run = ToolRun.In(folder.Path, "check", "--cache", "--cache-location", name);
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("is no cache", run.Error, StringComparison.Ordinal);
        Assert.Equal(before, File.ReadAllText(path));
    }

    [Fact]
    public void RunsAtOnceShareIt()
    {
        using var folder = Project();
        var alone = Check(folder, isCached: false, "--report", "json");
        var runs = new ToolRun[12];
        System.Threading.Tasks.Parallel.For(0, runs.Length, i => runs[i] = Check(folder, isCached: true, "--report", "json"));
        Assert.All(runs, run => Assert.Equal(alone, run));
        Assert.Empty(Directory.EnumerateFiles(folder.Path, "*.unfinished"));
    }

    [Fact]
    public void HalfACharacterIsKept()
    {
        using var folder = new TemporaryFolder();
        folder.WriteBytes("a.md", [0xFF, 0xFE, .. Encoding.Unicode.GetBytes("They utilize x"), 0x00, 0xD8, .. Encoding.Unicode.GetBytes("y here.\r\n")]);
        folder.Write(".editorconfig", "root = true\n[*]\ncontentlint.rules = house\n");
        folder.Write("house/house-words/rule.md", "---\nid: MY0001\ncheck: pattern\nmessage: \"Leave '{0}' out.\"\nseverity: warning\n---\n\n# House words\n\nA word that the house does not write.\n\n```markdown bad\nThey [|utilize x|] it.\n```\n");
        folder.Write("house/house-words/pattern.txt", "utilize x.\n");
        Assert.Contains("utilize x", Same(folder, "--report", "json").Output, StringComparison.Ordinal);
    }
}
