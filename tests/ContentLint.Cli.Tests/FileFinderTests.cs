using System.IO;
using System.Linq;
using ContentLint.Cli.Input;

namespace ContentLint.Cli.Tests;

/// <summary>Which files a run takes.</summary>
public class FileFinderTests
{
    [Fact]
    public void AFolderGivesWhatIsReadAndNotIgnored()
    {
        using var folder = new TemporaryFolder();
        Directory.CreateDirectory(Path.Combine(folder.Path, ".git"));
        folder.Write(".gitignore", "drafts/\n*.tmp.md\n");
        folder.Write("docs/.contentlintignore", "old.txt\n");
        foreach (string name in new[] { "a.md", "b.tmp.md", "drafts/c.md", "docs/d.HTML", "docs/old.txt", "docs/new.txt", "node_modules/e.md", "bin/f.md", "g.js", "h.jsonl", "k.cs", ".git/i.md", "j.mdx" })
            folder.Write(name, "x");
        Assert.Equal(["a.md", "docs/d.HTML", "docs/new.txt", "h.jsonl", "j.mdx", "k.cs"], Find(folder, "."));
    }

    [Fact]
    public void AnIgnoreFileOutsideTheRepositoryIsNotHeard()
    {
        using var folder = new TemporaryFolder();
        folder.Write(".gitignore", "*.md\n");
        folder.Write("inner/.git/HEAD", "x");
        folder.Write("inner/a.md", "x");
        Assert.Equal(["inner/a.md"], Find(folder, "inner"));
    }

    [Fact]
    public void AFileNamedOutrightIsAlwaysTaken()
    {
        using var folder = new TemporaryFolder();
        folder.Write(".gitignore", "*.md\n");
        folder.Write("a.md", "x");
        Assert.Equal(["a.md"], Find(folder, "a.md", "./a.md"));
        Assert.Empty(Find(folder, "."));
    }

    [Fact]
    public void GlobsMatchFromTheirFolder()
    {
        using var folder = new TemporaryFolder();
        foreach (string name in new[] { "docs/a.md", "docs/x/b.md", "docs/x/c.txt", "other/d.md" }) folder.Write(name, "x");
        Assert.Equal(["docs/a.md", "docs/x/b.md"], Find(folder, "docs/**/*.md"));
        Assert.Equal(["docs/a.md"], Find(folder, "docs/*.md"));
        Assert.Equal(["docs/a.md", "docs/x/b.md", "other/d.md"], Find(folder, "**/*.md"));
    }

    [Fact]
    public void LinksOutOfTheFolderAreNotFollowed()
    {
        using var outside = new TemporaryFolder();
        using var folder = new TemporaryFolder();
        outside.Write("secret.md", "x");
        folder.Write("a.md", "x");
        File.CreateSymbolicLink(Path.Combine(folder.Path, "file.md"), Path.Combine(outside.Path, "secret.md"));
        File.CreateSymbolicLink(Path.Combine(folder.Path, "same.md"), Path.Combine(folder.Path, "a.md"));
        Directory.CreateSymbolicLink(Path.Combine(folder.Path, "linked"), outside.Path);
        Directory.CreateSymbolicLink(Path.Combine(folder.Path, "circle"), folder.Path);
        Assert.Equal(["a.md", "same.md"], Find(folder, "."));
    }

    private static string[] Find(TemporaryFolder folder, params string[] paths) =>
        [.. new FileFinder(folder.Path).Find(paths).Select(f => f.Path)];
}
