using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using ContentLint.Cli.Changes.Patches;
using ContentLint.Cli.Input;

namespace ContentLint.Cli.Changes;

/// <summary>The files to check by the paths that git and patches call them: from the root of the repository, with forward slashes.</summary>
/// <param name="root">Absolute path of the root.</param>
/// <param name="files">The files to check.</param>
internal sealed class RepositoryFiles(string root, IEnumerable<InputFile> files)
{
    private readonly Dictionary<string, InputFile> byPath = files.ToDictionary(file => FromRoot(root, file.FullPath), Comparer);

    /// <summary>How paths are compared where file systems do not tell letters of either case apart.</summary>
    public static StringComparer Comparer { get; } = OperatingSystem.IsWindows() || OperatingSystem.IsMacOS() ? StringComparer.OrdinalIgnoreCase : StringComparer.Ordinal;

    /// <summary>All of them with their paths, in ordinal order.</summary>
    public IEnumerable<(string Path, InputFile File)> All => byPath.OrderBy(p => p.Key, StringComparer.Ordinal).Select(p => (p.Key, p.Value));

    /// <summary>The file that a part of a patch is about; null when it is none of them.</summary>
    public InputFile? Find(PatchFile patch) => patch.NewNames.Select(name => byPath.GetValueOrDefault(name)).FirstOrDefault(file => file is not null);

    // Elsewhere than on Windows a backslash is a letter of a name like any other.
    private static string FromRoot(string root, string fullPath)
    {
        string path = Path.GetRelativePath(root, fullPath);
        return Path.DirectorySeparatorChar == '\\' ? path.Replace('\\', '/') : path;
    }
}
