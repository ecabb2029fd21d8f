using System;
using System.Linq;
using System.Text;
using ContentLint.Cli.Changes;
using ContentLint.Cli.Changes.Patches;
using ContentLint.Cli.Input;

namespace ContentLint.Cli.Tests;

/// <summary>Unified diffs as programs write them, and broken ones.</summary>
public class PatchTests
{
    private const string Head = "--- a/a.md\n+++ b/a.md\n";

    [Theory]
    [InlineData("diff --git a/a b.md b/a b.md\n--- a/a b.md\t\n+++ b/a b.md\t\n@@ -1 +1 @@\n-x\n+y\n", "a b.md", "a b.md")]
    [InlineData("diff --git \"a/\\303\\244\\t\\\"\\\\.md\" \"b/\\303\\244\\t\\\"\\\\.md\"\n--- \"a/\\303\\244\\t\\\"\\\\.md\"\n+++ \"b/\\303\\244\\t\\\"\\\\.md\"\n@@ -1 +1 @@\n-x\n+y\n", "ä\t\"\\.md", "ä\t\"\\.md")]
    [InlineData("diff --git a/old.md b/new.md\nsimilarity index 90%\nrename from old.md\nrename to new.md\nindex 1..2 100644\n--- a/old.md\n+++ b/new.md\n@@ -1 +1 @@\n-x\n+y\n", "old.md", "new.md")]
    [InlineData("diff --git a.md a.md\nindex 1..2 100644\n--- a.md\n+++ a.md\n@@ -1 +1 @@\n-x\n+y\n", "a.md", "a.md")]
    [InlineData("diff --git i/a.md w/a.md\nindex 1..2 100644\n--- i/a.md\n+++ w/a.md\n@@ -1 +1 @@\n-x\n+y\n", "a.md", "a.md")]
    [InlineData("diff --git a/b/a.md b/b/a.md\nnew file mode 100644\nindex 0000000..2\n--- /dev/null\n+++ b/b/a.md\n@@ -0,0 +1 @@\n+y\n", null, "b/a.md")]
    [InlineData("diff --git b/a.md b/a.md\nnew file mode 100644\nindex 0000000..2\n--- /dev/null\n+++ b/a.md\n@@ -0,0 +1 @@\n+y\n", null, "b/a.md")]
    [InlineData("--- a.md.orig\t2024-01-01 00:00:00.000000000 +0000\n+++ a.md\t2024-01-02 00:00:00.000000000 +0000\n@@ -1 +1 @@\n-x\n+y\n", "a.md.orig", "a.md")]
    [InlineData("Only in old: x\ndiff -ru old/docs/a.md new/docs/a.md\n--- old/docs/a.md\t2024-01-01\n+++ new/docs/a.md\t2024-01-02\n@@ -1 +1 @@\n-x\n+y\n", "old/docs/a.md", "new/docs/a.md|docs/a.md")]
    [InlineData("From 1 Mon Sep 17\nSubject: [PATCH] x\n\n a.md | 2 +-\n\n--- a/a.md\n+++ b/a.md\n@@ -1 +1 @@\n-x\n+y\n-- \n2.39.5\n\n", "a.md", "a.md|b/a.md")]
    [InlineData("--- a/a.md\r\n+++ b/a.md\r\n@@ -1 +1 @@\r\n-x\r\n+y\r\n", "a.md", "a.md|b/a.md")]
    public void NamesAreReadAsTheyAreWritten(string patch, string? oldName, string newNames)
    {
        var file = Assert.Single(Read(patch));
        Assert.Equal((oldName, newNames), (file.OldName, string.Join('|', file.NewNames)));
        Assert.Equal(oldName is null ? new LineEdit(0, 0, 0, 1) : new LineEdit(0, 1, 0, 1), Assert.Single(file.Edits()));
    }

    [Fact]
    public void ADeletedFileHasNoNewName() =>
        Assert.Empty(Assert.Single(Read("diff --git a/a.md b/a.md\ndeleted file mode 100644\nindex 1..0000000\n--- a/a.md\n+++ /dev/null\n@@ -1 +0,0 @@\n-x\n")).NewNames);

    [Fact]
    public void SeveralHunksAndFilesAreKeptApart()
    {
        var files = Read(Head + "@@ -1,3 +1,4 @@ title\n a\n+b\n c\n d\n@@ -10,3 +11,2 @@\n x\n-y\n\n--- a/b.md\n+++ b/b.md\n@@ -3,0 +4,2 @@\n+--- a\n++++ b\n");
        Assert.Equal(2, files.Count);
        Assert.Equal([new LineEdit(1, 0, 1, 1), new LineEdit(10, 1, 11, 0)], files[0].Edits().ToArray());
        Assert.Equal([new LineEdit(3, 0, 3, 2)], files[1].Edits().ToArray());
    }

    [Theory]
    [InlineData("x\nhello\n", "p:1: This is no unified diff")]
    [InlineData("*** a.md\n--- b.md\n***************\n", "p:1: This is no unified diff")]
    [InlineData("diff --cc a.md\n", "p:1: This is the combined diff of a merge")]
    [InlineData("@@ -1 +1 @@\n-x\n+y\n", "p:1: A hunk stands here without")]
    [InlineData(Head + "@@ -1 +x @@\n", "p:3: The line must look like")]
    [InlineData(Head + "@@ -99999999999 +1 @@\n", "p:3: The line must look like")]
    [InlineData(Head + "@@ -0 +1 @@\n-x\n+y\n", "p:3: Lines count from 1")]
    [InlineData(Head + "@@ -1,2 +1,2 @@\n a\n", "p:3: The patch ends within this hunk")]
    [InlineData(Head + "@@ -1,2 +1,2 @@\n a\nb\n", "p:5: A line of a hunk must begin with")]
    [InlineData(Head + "@@ -1,2 +1 @@\n-a\n+b\n+c\n", "p:6: The hunk has other lines than")]
    [InlineData(Head + "@@ -1 +1 @@\n-a\n+b\n+c\n", "p:6: The hunk above goes on")]
    public void ABrokenPatchIsNamedAtItsLine(string patch, string message) =>
        Assert.Contains(message, Assert.Throws<InputException>(() => Read(patch)).Message, StringComparison.Ordinal);

    [Fact]
    public void AnEmptyPatchChangesNothing() => Assert.Empty(Read("\n"));

    [Theory]
    [InlineData("x\ny\nz", "x\nb\nz", "@@ -1,3 +1,3 @@\n x\n-b\n+y\n z\n\\ No newline at end of file\n")]
    [InlineData("x\ny", "x\ny\n", "@@ -2 +2 @@\n-y\n+y\n\\ No newline at end of file\n")]
    [InlineData("x\ny\n", "x\ny", "@@ -2 +2 @@\n-y\n\\ No newline at end of file\n+y\n")]
    [InlineData("x\r\ny\r\n", "x\r\nb\r\n", "@@ -1,2 +1,2 @@\n x\r\n-b\r\n+y\r\n")]
    [InlineData("x\r\ny\r\n", "x\r\nb\n", "@@ -1,2 +1,2 @@\n x\n-b\n+y\n")]
    [InlineData("", "x\n", "@@ -1 +0,0 @@\n-x\n")]
    public void TheBaseIsRebuilt(string current, string expected, string hunks) =>
        Assert.Equal(expected, Encoding.UTF8.GetString(PatchReversal.Base(Assert.Single(Read(Head + hunks)), Encoding.UTF8.GetBytes(current), "a.md", "p")));

    [Theory]
    [InlineData("x\ny\n", "@@ -1,2 +1,2 @@\n x\n-b\n+z\n", "a.md:2: The line is not what p:6 says")]
    [InlineData("x\n", "@@ -5 +5 @@\n-b\n+z\n", "a.md:5: ")]
    [InlineData("x\ny\n", "@@ -2 +2 @@\n-a\n+y\n@@ -1 +1 @@\n-a\n+x\n", "a.md:1: ")]
    [InlineData("x", "@@ -1 +1 @@\n-a\n+x\n", "a.md:1: ")]
    public void APatchForAnotherStateIsRefused(string current, string hunks, string message)
    {
        var fault = Assert.Throws<InputException>(() => PatchReversal.Base(Assert.Single(Read(Head + hunks)), Encoding.UTF8.GetBytes(current), "a.md", "p"));
        Assert.StartsWith(message, fault.Message, StringComparison.Ordinal);
        Assert.Contains("Make it anew", fault.Message, StringComparison.Ordinal);
    }

    private static System.Collections.Generic.IReadOnlyList<PatchFile> Read(string patch) => PatchReader.Read(Encoding.UTF8.GetBytes(patch), "p");
}
