using System;
using System.Collections.Generic;
using System.IO;
using System.Text.Json;
using ContentLint.Testing;

namespace ContentLint.Action.Tests;

/// <summary>The page of <c>--report html</c>, driven in a browser by <c>node/html-report.mjs</c>.</summary>
public class HtmlReportTests
{
    [ChromiumFact]
    public void AReaderFindsEveryFindingOfTheSeeds()
    {
        using var sarif = JsonDocument.Parse(File.ReadAllText(Sarif.Seeds));
        Assert.Equal(sarif.RootElement.GetProperty("runs")[0].GetProperty("results").GetArrayLength(), Drive("seeds", RepositoryRoot.Path, "seeds"));
    }

    [ChromiumFact]
    public void NothingInAHostileArticleRuns()
    {
        const string Attack = "<script>globalThis.pwned = 1</script> </script><script>globalThis.pwned = 2</script> <img src=x onerror=\"globalThis.pwned = 3\"> [a](javascript:globalThis.pwned=4) --> ]]> <!-- {{pwned}} ";
        var folder = Directory.CreateTempSubdirectory("contentlint-");
        var articles = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["a.txt"] = "A walk\n\n" + Attack + "\n\nIt is good for the heart and mind,but it takes time.\n",
            ["b.md"] = "# A walk\n\n" + Attack + "\n\nIt is good for the heart and mind,but it takes time.\n",
            ["<img src=x onerror=globalThis.pwned=5>.md"] = "# A walk\n\nIt is good for the heart and mind,but it takes time.\n",
            ["javascript:globalThis.pwned=6;.md"] = "# A walk\n\nIt is good for the heart and mind,but it takes time.\n",
        };
        foreach (var (name, text) in articles) File.WriteAllText(Path.Combine(folder.FullName, name), text);
        Assert.True(Drive("hostile", folder.FullName, ".") >= articles.Count);
        folder.Delete(recursive: true);
    }

    /// <summary>Writes the page, drives it, and returns how many findings it holds. Screenshots are left beside it.</summary>
    private static int Drive(string name, string root, string path)
    {
        string page = Path.Combine(Sarif.Folder, name + ".html");
        Directory.CreateDirectory(Sarif.Folder);
        Shell.Get(root, "dotnet", Path.Combine(AppContext.BaseDirectory, "contentlint.dll"), "check", path, "--fail-on", "never", "--report", "html=" + page);
        return NodeTools.Run<JsonElement>("", "html-report.mjs", page, ChromiumFactAttribute.Path!, Path.Combine(Sarif.Folder, name)).GetProperty("findings").GetInt32();
    }
}
