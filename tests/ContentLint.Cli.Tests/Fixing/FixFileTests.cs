using System;
using System.IO;
using System.Linq;
using System.Text;
using ContentLint.Cli.Fixing;
using ContentLint.Cli.Input;

namespace ContentLint.Cli.Tests.Fixing;

/// <summary>The file on disk: replaced whole or not at all, and nothing else touched.</summary>
public class FixFileTests
{
    private static readonly string Walked = Articles.Walking.Replace("mind,but", "mind, but", StringComparison.Ordinal);

    [Theory]
    [InlineData(UnixFileMode.UserRead | UnixFileMode.UserWrite)]
    [InlineData(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute | UnixFileMode.GroupRead | UnixFileMode.OtherRead | UnixFileMode.OtherWrite)]
    public void ItsModeStays(UnixFileMode mode)
    {
        if (OperatingSystem.IsWindows()) return;
        using var folder = new TemporaryFolder();
        string path = folder.Write("a.md", Articles.Walking);
        File.SetUnixFileMode(path, mode);
        Assert.Equal(0, ToolRun.In(folder.Path, "fix").ExitCode);
        Assert.Equal((Walked, mode), (File.ReadAllText(path), File.GetUnixFileMode(path)));
    }

    [Fact]
    public void AReadOnlyFileIsLeftAloneAndTold()
    {
        using var folder = new TemporaryFolder();
        string path = folder.Write("a.md", Articles.Walking), other = folder.Write("b.md", Articles.Walking);
        File.SetAttributes(path, FileAttributes.ReadOnly);
        var run = ToolRun.In(folder.Path, "fix");
        File.SetAttributes(path, FileAttributes.Normal);
        Assert.Equal((2, Articles.Walking, Walked), (run.ExitCode, File.ReadAllText(path), File.ReadAllText(other)));
        Assert.Contains("error: a.md: The file is read-only", run.Error, StringComparison.Ordinal);
        Assert.Contains("1 finding fixed in 1 file; 1 remains.", run.Error, StringComparison.Ordinal);
        Assert.Equal(2, Directory.GetFileSystemEntries(folder.Path).Length);
    }

    [Fact]
    public void ALinkLeadsToTheFileInsideOnly()
    {
        if (OperatingSystem.IsWindows()) return;
        using var folder = new TemporaryFolder();
        using var outside = new TemporaryFolder();
        string there = outside.Write("x.md", Articles.Walking), target = folder.Write("sub/a.md", Articles.Walking);
        string inside = Path.Combine(folder.Path, "in.md"), away = Path.Combine(folder.Path, "out.md");
        File.CreateSymbolicLink(inside, "sub/a.md");
        File.CreateSymbolicLink(away, there);
        Directory.CreateSymbolicLink(Path.Combine(folder.Path, "way"), outside.Path);
        Assert.Equal(0, ToolRun.In(folder.Path, "fix", "in.md").ExitCode);
        Assert.Equal((Walked, "sub/a.md"), (File.ReadAllText(target), new FileInfo(inside).LinkTarget));
        foreach (string path in new[] { "out.md", "way/x.md" })
        {
            var run = ToolRun.In(folder.Path, "fix", path);
            Assert.Equal((2, Articles.Walking), (run.ExitCode, File.ReadAllText(there)));
            Assert.Contains("outside the folder", run.Error, StringComparison.Ordinal);
        }

        Assert.Equal(0, ToolRun.In(folder.Path, "fix").ExitCode);
        Assert.Equal(Articles.Walking, File.ReadAllText(there));
    }

    [Fact]
    public void AFileThatLinksLeadToIsFixedOnce()
    {
        if (OperatingSystem.IsWindows()) return;
        using var repository = new TemporaryRepository();
        foreach (string name in new[] { "b.md", "sub/c.md" }) repository.Write(name, Articles.Walking);
        File.CreateSymbolicLink(repository.At("a.md"), "b.md");
        File.CreateSymbolicLink(repository.At("d.md"), "b.md");
        repository.Commit();
        File.CreateSymbolicLink(repository.At("c.md"), "sub/c.md");
        repository.Write(".contentlintignore", "sub\n");
        var diff = ToolRun.In(repository.Path, "fix", "--diff");
        var run = ToolRun.In(repository.Path, "fix");
        Assert.Equal((0, "2 findings fixed in 2 files; none remains.\n"), (run.ExitCode, run.Error.ReplaceLineEndings("\n")));
        Assert.Equal((Walked, Walked), (File.ReadAllText(repository.At("b.md")), File.ReadAllText(repository.At("sub/c.md"))));
        repository.Git("checkout", "--quiet", "--", ".");
        repository.Folder.WriteBytes("fix.patch", diff.Bytes);
        repository.Git("apply", "fix.patch");
        Assert.Equal((Walked, Walked), (File.ReadAllText(repository.At("b.md")), File.ReadAllText(repository.At("sub/c.md"))));
    }

    [Fact]
    public void AFileOutsideThatIsNamedIsFixed()
    {
        using var folder = new TemporaryFolder();
        using var outside = new TemporaryFolder();
        string there = outside.Write("x.md", Articles.Walking);
        Assert.Equal(0, ToolRun.In(folder.Path, "fix", there).ExitCode);
        Assert.Equal(Walked, File.ReadAllText(there));
    }

    [Theory]
    [InlineData("Someone else's text.")]
    [InlineData(null)]
    public void AFileThatSomeoneElseChangedIsLeftAlone(string? text)
    {
        using var folder = new TemporaryFolder();
        string path = folder.Write("a.md", Articles.Walking);
        using (var rewriting = new FileRewriting(() => path))
        {
            rewriting.Replace(Encoding.UTF8.GetBytes(Articles.Walking), Encoding.UTF8.GetBytes(Walked));
            if (text is null) File.Delete(path);
            else File.WriteAllText(path, text);
            string message = Assert.Throws<InputException>(rewriting.Finish).Message;
            Assert.Contains(text is null ? "vanished" : "changed by someone else", message, StringComparison.Ordinal);
        }

        Assert.Equal(text is null ? [] : [path], Directory.GetFileSystemEntries(folder.Path));
        if (text is not null) Assert.Equal(text, File.ReadAllText(path));
    }

    [Fact]
    public void WhatStandsBeforeTheFirstChangeIsKept()
    {
        using var folder = new TemporaryFolder();
        byte[] head = [.. Enumerable.Range(0, 200_000).Select(i => (byte)(i * 7))];
        string path = Path.Combine(folder.Path, "a.jsonl");
        folder.WriteBytes("a.jsonl", [.. head, 1, 2, 3]);
        using (var rewriting = new FileRewriting(() => path))
        {
            rewriting.Keep(head);
            rewriting.Replace(new byte[] { 1 }, new byte[] { 9, 9 });
            rewriting.Keep(new byte[] { 2, 3 });
            rewriting.Finish();
        }

        Assert.Equal([.. head, 9, 9, 2, 3], File.ReadAllBytes(path));
    }
}
