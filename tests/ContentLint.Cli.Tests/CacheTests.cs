using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace ContentLint.Cli.Tests;

/// <summary>A run that remembers says the same as one that does not, whatever became of the file it remembers in.</summary>
public sealed class CacheTests : IDisposable
{
    private const string Location = "../kept.cache";
    private const string Twice = "Ferries leave the northern pier at seven in the morning and come back when the tide allows it, most days before noon, with post and bread for the island.";

    private readonly TemporaryFolder folder = new();

    public CacheTests()
    {
        folder.Write("in/a.md", $"# Guide\n\nWalking is good for the heart and mind,but it takes time.\n\n{Twice}\n\nAt LightHouseBay we saw thedermis of a seal, and the guide said so.\n");
        folder.Write("in/b.md", $"# Ferry\n\n{Twice}\n\nThe word is caf\u00C3\u00A9.\n\n<!-- contentlint disable-next-line missing-space: a sign -->\nOpen all day,every day.\n");
        folder.Write("in/broken.md", "---\na: [\n---\nText of a page.\n");
        folder.Write("in/words.txt", "LightHouseBay\nnobodyNeedsThis\n");
        folder.Write("in/.editorconfig", "root = true\n[*.md]\ncontentlint.words = words.txt\n");
    }

    public static TheoryData<string> Kinds => ["console", "sarif", "github", "html", "markdown", "json", "jsonl", "outputs"];

    public void Dispose() => folder.Dispose();

    [Theory, MemberData(nameof(Kinds))]
    public void EveryReportIsTheSameByteForByte(string kind)
    {
        var plain = Run("--report", kind);
        var first = Cached("--report", kind);
        var second = Cached("--report", kind);
        Assert.NotEqual("", plain.Output + plain.Bytes.Length);
        Assert.Equal((plain.Output, plain.Error, plain.ExitCode), (first.Output, first.Error, first.ExitCode));
        Assert.Equal((plain.Output, plain.Error, plain.ExitCode), (second.Output, second.Error, second.ExitCode));
        Assert.Equal(plain.Bytes, second.Bytes);
    }

    [Fact]
    public void WhatIsKnownIsNotReadAgain()
    {
        Assert.Contains("reading", Cached("--profile").Error, StringComparison.Ordinal);
        Assert.DoesNotContain("reading", Cached("--profile").Error, StringComparison.Ordinal);
        folder.Write("in/a.md", "# Guide\n\nAnother text.\n");
        Assert.Contains("reading", Cached("--profile").Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(".editorconfig", "root = true\n[*.md]\ncontentlint.missing-space.severity = error\n")]
    [InlineData("words.txt", "otherWord\n")]
    [InlineData("a.md", "# Guide\n\nA text,that changed.\n")]
    public void AChangeIsSeen(string name, string text)
    {
        Cached();
        folder.Write("in/" + name, text);
        Assert.Equal(Run().Output, Cached().Output);
    }

    [Fact]
    public void OtherRulesFindOtherThings()
    {
        Cached("--only", "CL1002");
        Assert.Equal(Run().Output, Cached().Output);
        Assert.Equal(Run("--skip", "CL2003").Output, Cached("--skip", "CL2003").Output);
    }

    [Fact]
    public void ARuleOfTheProjectIsPartOfWhatIsKnown()
    {
        folder.Write("in/.editorconfig", "root = true\n[*.md]\ncontentlint.rules = rules\n");
        folder.Write("in/rules/own/rule.md", "---\nid: MY0001\ncheck: phrases\nmessage: \"Leave '{0}' out.\"\n---\n# Own words\n\nThey are ours.\n");
        folder.Write("in/rules/own/phrases.txt", "walking\n");
        Cached();
        folder.Write("in/rules/own/phrases.txt", "ferries\n");
        var now = Cached();
        Assert.Contains("Ferries", now.Output, StringComparison.Ordinal);
        Assert.Equal(Run().Output, now.Output);
    }

    [Fact]
    public void ABaselineIsComparedWithWhatIsKnown()
    {
        ToolRun.In(In, "baseline");
        Cached();
        folder.Write("in/c.md", "A new text,with a fault in its middle.\n");
        Assert.Equal(Run("--baseline", "contentlint.baseline").Output, Cached("--baseline", "contentlint.baseline").Output);
    }

    [Fact]
    public void ADamagedFileIsAsGoodAsNone()
    {
        string expected = Run().Output, path = Path.GetFullPath(Location, In);
        Cached();
        byte[] good = File.ReadAllBytes(path);
        var random = new Random(7);
        var damages = new List<byte[]> { Array.Empty<byte>(), good[..10], good[..(good.Length / 2)], good[..^1], good.Concat(new byte[] { 1, 2, 3 }).ToArray() };
        for (int i = 0; i < 40; i++)
        {
            byte[] damaged = [.. good];
            for (int k = 0; k <= i % 4; k++) damaged[random.Next(damaged.Length)] ^= (byte)(1 << random.Next(8));
            damages.Add(damaged);
        }

        foreach (byte[] damaged in damages)
        {
            File.WriteAllBytes(path, damaged);
            Assert.Equal(expected, Cached().Output);
        }
    }

    [Fact]
    public void APlaceThatCannotBeWrittenIsSaidAndCostsNothing()
    {
        folder.Write("in/file", "x");
        var run = ToolRun.In(In, "check", "--cache", "--cache-location", "file/below.cache");
        Assert.Contains("could not be kept", run.Error, StringComparison.Ordinal);
        Assert.Equal((Run().Output, Run().ExitCode), (run.Output, run.ExitCode));
    }

    [Fact]
    public void WithoutAPlaceOfItsOwnItLiesAmongTheUsersCaches()
    {
        if (OperatingSystem.IsWindows()) return;
        string caches = Path.Combine(folder.Path, "caches");
        var variables = new Dictionary<string, string> { ["XDG_CACHE_HOME"] = caches };
        ToolRun.With(In, "", false, variables, "check", "--cache");
        Assert.Single(Directory.GetFiles(Path.Combine(caches, "contentlint")));
        Assert.Contains("--cache-location", ToolRun.With(In, "", false, new Dictionary<string, string>(), "check", "--cache").Error, StringComparison.Ordinal);
        Assert.Contains("Give --cache as well", ToolRun.In(In, "check", "--cache-location", "x").Error, StringComparison.Ordinal);
        Assert.DoesNotContain(Directory.GetFiles(In).Select(Path.GetFileName), name => name!.Contains("cache", StringComparison.Ordinal));
    }

    private string In => Path.Combine(folder.Path, "in");

    private ToolRun Run(params string[] arguments) => ToolRun.In(In, ["check", .. arguments]);

    private ToolRun Cached(params string[] arguments) => ToolRun.In(In, ["check", "--cache", "--cache-location", Location, .. arguments]);
}
