using System;
using System.IO;
using System.Linq;
using ContentLint.Testing;

namespace ContentLint.House.Tests;

/// <summary>Size and names.</summary>
public class CraftTests
{
    private static readonly string[] EmptyWords = ["Utils", "Util", "Helpers", "Helper", "Manager", "Common", "Misc"];

    [Fact]
    public void NoFileHoldsMoreThanOneIdea()
    {
        var longer = SourceFile.All().Where(f => f.Lines > 300).Select(f => $"{f.Path} ({f.Lines} lines)").ToList();
        Assert.True(longer.Count == 0, $"A concept is missing in {string.Join(", ", longer)}: 300 lines are the limit.");
    }

    [Fact]
    public void ARuleIsSmall()
    {
        var large = SourceFile.All("ContentLint.Rules").Where(f => f.Folder.Length > 0 && f.Lines > 100).Select(f => $"{f.Path} ({f.Lines} lines)").ToList();
        Assert.True(large.Count == 0, $"A concept of the language floor is missing below {string.Join(", ", large)}.");
    }

    [Fact]
    public void NamesSayWhatIsInside()
    {
        var named = SourceFile.All().SelectMany(f => f.Declared.Append(f.Folder)).Where(name => EmptyWords.Any(word => name.EndsWith(word, StringComparison.Ordinal))).Distinct().ToList();
        Assert.True(named.Count == 0, $"{string.Join(", ", named)}: say what it does.");
    }

    [Fact]
    public void EveryWordListNamesItsSourceAndLicence()
    {
        var lists = Directory.GetFiles(RepositoryRoot.File("rules"), "*.txt", SearchOption.AllDirectories)
            .Where(path => Path.GetFileName(path) != "seeds.txt" && !path.EndsWith(".received.txt", StringComparison.Ordinal))
            .Concat(Directory.GetFiles(RepositoryRoot.File("src", "ContentLint.Language"), "*.txt", SearchOption.AllDirectories).Where(path => Path.GetFileName(path) != "LICENSES.txt"));
        Assert.All(lists, path =>
        {
            string head = string.Concat(File.ReadLines(path).TakeWhile(l => l.StartsWith('#')));
            Assert.True(head.Contains("MIT", StringComparison.Ordinal) || head.Contains("licen", StringComparison.OrdinalIgnoreCase), $"{path} must begin with '#' lines that name its source and licence.");
        });
    }

    [Fact]
    public void NothingWasAcceptedUnseen() =>
        Assert.Empty(Directory.GetFiles(RepositoryRoot.File("tests"), "*.received.*", SearchOption.AllDirectories));
}
