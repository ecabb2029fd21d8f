using System;
using System.IO;

namespace ContentLint.Cli.Input;

/// <summary>The folder that paths in SARIF count from: the root of the repository, since code scanning resolves them there.</summary>
internal static class SourceRoot
{
    /// <summary>The nearest folder above that holds <c>.git</c>, else the folder itself.</summary>
    public static string Of(string folder)
    {
        for (var at = new DirectoryInfo(folder); at is not null; at = at.Parent)
        {
            if (Path.Exists(Path.Combine(at.FullName, ".git"))) return at.FullName;
        }

        return folder;
    }

    /// <summary>A file's path from the root, with forward slashes; null when it lies outside.</summary>
    public static string? PathFrom(string root, string fullPath)
    {
        string relative = Path.GetRelativePath(root, fullPath);
        if (Path.DirectorySeparatorChar == '\\') relative = relative.Replace('\\', '/');
        return relative == ".." || relative.StartsWith("../", StringComparison.Ordinal) || Path.IsPathRooted(relative) ? null : relative;
    }
}
