using System;
using System.Globalization;
using System.IO;
using System.Text;
using ContentLint.Testing;

namespace ContentLint.Action.Tests;

/// <summary>SARIF files of the real tool, made once for all tests.</summary>
internal static class Sarif
{
    private static readonly Lazy<string> SeedsFile = new(() => Write("seeds", RepositoryRoot.Path, "seeds", "--max-findings", "5000"));
    private static readonly Lazy<string> ManyFile = new(WriteMany);

    /// <summary>Of the articles in <c>seeds/</c>.</summary>
    public static string Seeds => SeedsFile.Value;

    /// <summary>Of articles with 6,000 findings, of which code scanning keeps 5,000.</summary>
    public static string Many => ManyFile.Value;

    /// <summary>The folder of those articles.</summary>
    public static string ManyFolder { get; } = Path.Combine(Path.GetTempPath(), $"contentlint-many-{Environment.ProcessId}");

    /// <summary>Where tests leave what people may want to look at.</summary>
    public static string Folder { get; } = RepositoryRoot.File("artifacts", "action-tests");

    private static string WriteMany()
    {
        Directory.CreateDirectory(ManyFolder);
        string[] verbs = ["walks", "reads", "sings", "waits", "sleeps"], things = ["lamp", "chair", "table", "window", "carpet", "kettle"];
        for (int file = 0; file < 20; file++)
        {
            var text = new StringBuilder("# A house\n\n");
            for (int line = 0; line < 300; line++)
            {
                int n = (file * 300) + line;
                text.Append(CultureInfo.InvariantCulture, $"On day {n} the man {verbs[n % 5]} by the {things[n % 6]},but the {things[(n / 6) % 6]} of room {n + 7} stays red.\n\n");
            }

            File.WriteAllText(Path.Combine(ManyFolder, string.Create(CultureInfo.InvariantCulture, $"house {file:00}.md")), text.ToString());
        }

        AppDomain.CurrentDomain.ProcessExit += (_, _) => Directory.Delete(ManyFolder, recursive: true);
        return Write("many", ManyFolder, ".", "--only", "missing-space", "--max-findings", "5000");
    }

    private static string Write(string name, string root, string path, params string[] options)
    {
        Directory.CreateDirectory(Folder);
        string file = Path.Combine(Folder, name + ".sarif");
        Shell.Get(root, ["dotnet", Path.Combine(AppContext.BaseDirectory, "contentlint.dll"), "check", path, "--fail-on", "never", "--quiet", "--report", "console", "--report", "sarif=" + file, .. options]);
        return file;
    }
}
