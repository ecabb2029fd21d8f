using System;
using System.IO;
using System.Text;
using ContentLint.Testing;

namespace ContentLint.Cli.Tests;

/// <summary><c>--changed-since</c>: only what a change brought is reported, whatever the file is called and however its lines end.</summary>
public sealed class ChangedSinceTests : IDisposable
{
    private readonly TemporaryRepository repository = new();

    public void Dispose() => repository.Dispose();

    [Fact]
    public void APullRequestThatEditsALineOfAnArticleReportsWhatThatLineBrought()
    {
        string article = File.ReadAllText(RepositoryRoot.File("seeds", "exercise-skin-aging.txt"));
        repository.Write("article.txt", article);
        repository.Commit();
        repository.Git("switch", "--quiet", "--create", "edit");
        const string Line = "Only 56 women aged 41–59 years living in Kusatsu, Japan, were included in the trial.";
        Assert.Contains(Line, article, StringComparison.Ordinal);
        repository.Write("article.txt", article.Replace(Line, "Only 56 women aged 41–59 years living in Kusatsu,Japan, were included in the trial.", StringComparison.Ordinal));
        repository.Commit();
        Assert.Equal(["article.txt:17 CL1002 Kusatsu,Japan"], Reported.By(repository, "--changed-since", "main"));
    }

    [Fact]
    public void AnOldFindingOnAnEditedLineIsKnownAndANewOneBesideItIsReported()
    {
        string article = File.ReadAllText(RepositoryRoot.File("seeds", "exercise-skin-aging.txt"));
        repository.Write("article.txt", article);
        repository.Commit();
        const string Old = "The second layer of our skin—thedermis—gets thinner as we age.", New = "The second layer of the skin—thedermis—gets thinner as we age,and we notice.";
        Assert.Contains(Old, article, StringComparison.Ordinal);
        repository.Write("article.txt", article.Replace(Old, New, StringComparison.Ordinal));
        Assert.Equal(["article.txt:9 CL1002 age,and"], Reported.By(repository, "--changed-since", "HEAD"));
        Assert.Contains("article.txt:9 CL1001 thedermis (known)", Reported.By(repository, "--changed-since", "HEAD", "--show-known"));
    }

    [Fact]
    public void FixingOneFindingDoesNotPayForAnotherInTheSameHunk()
    {
        repository.Write("a.md", "# Skin\n\nHere theskin is thick.\nBelow it the fat begins.\nAround the eyes the skin is thin.\n");
        repository.Commit();
        repository.Write("a.md", "# Skin\n\nHere the skin is thick.\nBelow it the fat begins.\nAround the eyes theskin is thin.\n");
        Assert.Equal(["a.md:5 CL1001 theskin"], Reported.By(repository, "--changed-since", "HEAD"));
        repository.Write("a.md", "# Skin\n\nHere the skin is thick. Below it the fat begins. Around the eyes theskin is thin.\n");
        Assert.Equal(["a.md:3 CL1001 theskin"], Reported.By(repository, "--changed-since", "HEAD"));
    }

    [Fact]
    public void AFurtherCopyOnAnEditedLineIsNew()
    {
        repository.Write("a.md", "# Skin\n\nHere theskin is thick.\n");
        repository.Commit();
        repository.Write("a.md", "# Skin\n\nHere theskin is thick, and here theskin is thin.\n");
        Assert.Equal(["a.md:3 CL1001 theskin"], Reported.By(repository, "--changed-since", "HEAD"));
    }

    [Fact]
    public void AParagraphThatMovesTakesItsFindingsAlong()
    {
        const string Skin = "Here theskin of the hand is thick.\n\n", Fat = "Below it the fat begins, and it keeps us warm.\n\n", Eyes = "Around the eyes it is thin, and it tears.\n\n";
        repository.Write("a.md", "# Skin\n\n" + Skin + Fat + Eyes);
        repository.Commit();
        repository.Write("a.md", "# Skin\n\n" + Fat + Eyes + Skin);
        Assert.Empty(Reported.By(repository, "--changed-since", "HEAD"));
        repository.Write("a.md", "# Skin\n\n" + Fat + Skin + Eyes + Skin);
        Assert.Single(Reported.By(repository, "--changed-since", "HEAD", "--only", "merged-words"));
    }

    [Fact]
    public void ToBreakLinesOtherwiseReportsNothing()
    {
        repository.Write("a.md", Articles.Walking + Articles.Calm);
        repository.Commit();
        repository.Write("a.md", (Articles.Walking + Articles.Calm).Replace("heart and", "heart\nand", StringComparison.Ordinal).Replace("outside calms", "outside\ncalms", StringComparison.Ordinal));
        Assert.Empty(Reported.By(repository, "--changed-since", "HEAD"));
        Assert.Equal(2, Reported.By(repository, "--changed-since", "HEAD", "--show-known").Count);
    }

    [Fact]
    public void AFindingCountsWhenAnyOfItsPlacesChanged()
    {
        const string Paragraph = "Walking is good for the heart, and it costs nothing at all, so that most people can begin with it today.\n";
        repository.Write("a.md", "# Walking\n\n" + Paragraph + Articles.Clean);
        repository.Commit();
        repository.Write("a.md", "# Walking\n\n" + Paragraph + Articles.Clean + "\n" + Paragraph);
        Assert.Single(Reported.By(repository, "--changed-since", "HEAD", "--only", "CL2002"));
        repository.Write("a.md", "# Walking\n\n" + Paragraph + "\n" + Paragraph + Articles.Clean);
        Assert.Single(Reported.By(repository, "--changed-since", "HEAD", "--only", "CL2002"));
    }

    [Fact]
    public void TheOtherBranchsOwnChangesAreNotOurs()
    {
        repository.Write("a.md", Articles.Walking);
        repository.Write("b.md", "# Walking\n" + Articles.Clean);
        repository.Commit();
        repository.Git("switch", "--quiet", "--create", "edit");
        repository.Write("b.md", "# Walking\n" + Articles.Clean + Articles.Calm);
        repository.Commit();
        repository.Git("switch", "--quiet", "main");
        repository.Write("a.md", Articles.Walking.Replace("mind,but", "mind, but", StringComparison.Ordinal));
        repository.Commit();
        repository.Git("switch", "--quiet", "edit");
        Assert.Equal(["b.md:5 CL1002 nerves.It"], Reported.By(repository, "--changed-since", "main"));
    }

    [Fact]
    public void WhatIsNotCommittedCountsTooAndWhatIsNotTrackedIsNew()
    {
        repository.Write("a.md", "# Walking\n" + Articles.Clean);
        repository.Commit();
        repository.Write("a.md", "# Walking\n" + Articles.Clean + Articles.Calm);
        repository.Write("deep/er/b.md", Articles.Walking);
        Assert.Equal(["a.md:5 CL1002 nerves.It", "deep/er/b.md:3 CL1002 mind,but"], Reported.By(repository, "--changed-since", "HEAD"));
        Assert.Equal(["b.md:3 CL1002 mind,but"], Reported.By(repository.At("deep/er"), "--changed-since", "HEAD"));
        Assert.Equal(["../../a.md:5 CL1002 nerves.It"], Reported.By(repository.At("deep/er"), "../../a.md", "--changed-since", "HEAD"));
    }

    [Fact]
    public void ARenamedFileIsComparedWithItsOldName()
    {
        repository.Write("old name.txt", Articles.Walking + Articles.Clean + Articles.Clean + Articles.Clean);
        repository.Commit();
        Directory.CreateDirectory(repository.At("new"));
        repository.Git("mv", "old name.txt", "new/name.md");
        Assert.Empty(Reported.By(repository, "--changed-since", "HEAD"));
        File.AppendAllText(repository.At("new/name.md"), Articles.Calm);
        Assert.Equal(["new/name.md:11 CL1002 nerves.It"], Reported.By(repository, "--changed-since", "HEAD"));
    }

    [Fact]
    public void ADeletedFileAndAFileThatIsNoTextAreNothingToReport()
    {
        repository.Write("gone.md", Articles.Walking);
        repository.Write("a.md", Articles.Walking);
        repository.Folder.WriteBytes("picture.png", [0, 1, 2, 0xFF]);
        repository.Commit();
        File.Delete(repository.At("gone.md"));
        repository.Folder.WriteBytes("picture.png", [0, 1, 2, 0xFE]);
        repository.Folder.WriteBytes("binary.md", [0, 1, 2, 0xFE]);
        var run = repository.Check("--changed-since", "HEAD");
        Assert.True(run.ExitCode == 0, run.Error);
        Assert.Contains("NUL", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void NothingChangedIsSaidAndIsExitCode0()
    {
        repository.Write("a.md", Articles.Walking);
        repository.Write("b.md", Articles.Walking);
        repository.Commit();
        var run = repository.Check("--changed-since", "HEAD", "--report", "sarif=x.sarif");
        Assert.Equal((0, "None of the 2 files to check was changed since HEAD.\n"), (run.ExitCode, run.Error.ReplaceLineEndings("\n")));
        Assert.Contains("\"results\": []", File.ReadAllText(repository.At("x.sarif")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("with space.md")]
    [InlineData("ümläut 日本.md")]
    [InlineData("quo\"te's.md")]
    [InlineData("new\nline\ttab.md")]
    [InlineData("back\\slash.md")]
    [InlineData("b/a.md")]
    [InlineData("-dash.md")]
    [InlineData("a => b {c}.md")]
    public void OddNamesAreFound(string name)
    {
        if (OperatingSystem.IsWindows() && name.AsSpan().IndexOfAny("\"\n\t\\>") >= 0) return;
        repository.Write(name, "# Walking\n" + Articles.Clean);
        repository.Commit();
        repository.Write(name, "# Walking\n" + Articles.Clean + Articles.Calm);
        Assert.Single(Reported.By(repository, "--changed-since", "HEAD"));
        repository.Git("add", "--all");
        Assert.Single(Reported.By(repository, "--staged"));
        repository.Git("mv", "--", name, "other.md");
        Assert.Single(Reported.By(repository, "--changed-since", "HEAD"));
    }

    [Theory]
    [InlineData("\r\n", "")]
    [InlineData("\r\n", "core.autocrlf=true")]
    [InlineData("\n", "core.autocrlf=true")]
    [InlineData("\n", "diff.noprefix=true")]
    [InlineData("\n", "diff.mnemonicPrefix=true")]
    [InlineData("\n", "diff.context=9")]
    [InlineData("\n", "diff.renames=copies")]
    [InlineData("\n", "color.ui=always")]
    [InlineData("\n", "diff.wordRegex=.")]
    [InlineData("\n", "core.quotePath=true")]
    [InlineData("\n", "diff.relative=true")]
    [InlineData("\n", "diff.algorithm=histogram")]
    public void LineEndsAndConfigurationsMakeNoDifference(string lineEnd, string setting)
    {
        if (setting.Length > 0) repository.Git("config", setting.Split('=')[0], setting.Split('=')[1]);
        repository.Write("docs/é.md", (Articles.Walking + Articles.Clean).ReplaceLineEndings(lineEnd));
        repository.Commit();
        repository.Write("docs/é.md", (Articles.Walking + Articles.Clean + Articles.Calm).ReplaceLineEndings(lineEnd));
        Assert.Equal(["docs/é.md:7 CL1002 nerves.It"], Reported.By(repository, "--changed-since", "HEAD"));
        Assert.Equal(["é.md:7 CL1002 nerves.It"], Reported.By(repository.At("docs"), "--changed-since", "HEAD"));
    }

    [Fact]
    public void AFileWithoutFinalLineEndIsComparedToItsEnd()
    {
        repository.Write("a.md", Articles.Walking.TrimEnd());
        repository.Commit();
        repository.Write("a.md", Articles.Walking);
        Assert.Empty(Reported.By(repository, "--changed-since", "HEAD"));
        repository.Write("a.md", Articles.Walking + Articles.Calm.TrimEnd());
        Assert.Equal(["a.md:5 CL1002 nerves.It"], Reported.By(repository, "--changed-since", "HEAD"));
    }

    [Fact]
    public void Utf16IsComparedAsText()
    {
        File.WriteAllText(repository.At("a.md"), Articles.Walking + "\n\u0A0A\u0A0A" + Articles.Clean, Encoding.Unicode);
        repository.Commit();
        File.WriteAllText(repository.At("a.md"), Articles.Walking + "\n\u0A0A\u0A0A" + Articles.Clean + Articles.Calm, Encoding.Unicode);
        Assert.Equal(["a.md:8 CL1002 nerves.It"], Reported.By(repository, "--changed-since", "HEAD"));
    }

    [Fact]
    public void RecordsOfJsonLinesAreLinesLikeOthers()
    {
        const string First = "{\"id\": 1, \"text\": \"Walking is good for the heart and mind,but it takes time.\"}\n";
        repository.Write("a.jsonl", First);
        repository.Commit();
        repository.Write("a.jsonl", First.Replace("takes", "needs", StringComparison.Ordinal) + "{\"id\": 2, \"text\": \"It calms the nerves.It costs nothing.\"}\n");
        Assert.Equal(["a.jsonl:2 CL1002 nerves.It"], Reported.By(repository, "--changed-since", "HEAD"));
    }

    [Fact]
    public void ABaselineAndAChangeBothMakeFindingsKnown()
    {
        repository.Write("a.md", Articles.Walking);
        repository.Commit();
        repository.Write("a.md", Articles.Walking.Replace("takes", "needs", StringComparison.Ordinal) + Articles.Calm);
        Assert.Equal(0, ToolRun.In(repository.Path, "baseline").ExitCode);
        File.AppendAllText(repository.At("a.md"), "\nIt clears the head.It helps.\n");
        string[] options = ["--changed-since", "HEAD", "--baseline", "contentlint.baseline", "--only", "CL1002"];
        Assert.Equal(["a.md:7 CL1002 head.It"], Reported.By(repository, options));
        Assert.Equal(3, Reported.By(repository, [.. options, "--show-known"]).Count);
        Assert.DoesNotContain("stale", repository.Check(options).Output, StringComparison.Ordinal);
    }
}
