using System.Collections.Generic;
using System.IO;
using MAB.DotIgnore;

namespace ContentLint.Cli.Input;

/// <summary>What <c>.gitignore</c> and <c>.contentlintignore</c> of one folder leave out, together with those of the folders above it.</summary>
internal sealed class IgnoreRules
{
    private static readonly string[] FileNames = [".gitignore", ".contentlintignore"];
    private static readonly HashSet<string> NeverEntered = new(["bin", "obj", "node_modules", ".git"], System.StringComparer.Ordinal);

    private readonly IgnoreRules? above;
    private readonly string folder;
    private readonly IgnoreList? list;

    private IgnoreRules(IgnoreRules? above, string folder)
    {
        this.above = above;
        this.folder = folder;
        foreach (string name in FileNames)
        {
            string path = Path.Combine(folder, name);
            if (!File.Exists(path)) continue;
            list ??= new IgnoreList();
            list.AddRules(File.ReadAllLines(path));
        }
    }

    /// <summary>The rules that hold in a folder: its own and those of all folders up to the root of its repository.</summary>
    public static IgnoreRules For(string folder)
    {
        var chain = new Stack<string>();
        for (var at = new DirectoryInfo(folder); at is not null; at = at.Parent)
        {
            chain.Push(at.FullName);
            if (Path.Exists(Path.Combine(at.FullName, ".git"))) break;
        }

        // Outside a repository only the folder itself speaks: a stray .gitignore further up means another tree.
        if (!Path.Exists(Path.Combine(chain.Peek(), ".git"))) return new IgnoreRules(null, folder);
        IgnoreRules? rules = null;
        foreach (string at in chain) rules = new IgnoreRules(rules, at);
        return rules!;
    }

    /// <summary>The rules inside a sub-folder.</summary>
    public IgnoreRules Enter(string subfolder) => new(this, subfolder);

    /// <summary>Whether a folder is left out with all that is in it.</summary>
    public bool LeavesOutFolder(string path) => NeverEntered.Contains(Path.GetFileName(path)) || LeavesOut(path, isFolder: true);

    /// <summary>Whether a file is left out.</summary>
    public bool LeavesOutFile(string path) => LeavesOut(path, isFolder: false);

    private bool LeavesOut(string path, bool isFolder)
    {
        for (var rules = this; rules is not null; rules = rules.above)
        {
            if (rules.list is not null && rules.list.IsIgnored(Path.GetRelativePath(rules.folder, path).Replace('\\', '/'), isFolder)) return true;
        }

        return false;
    }
}
