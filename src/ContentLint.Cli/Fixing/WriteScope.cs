using System.Collections.Generic;
using System.IO;
using System.Linq;
using ContentLint.Cli.Input;

namespace ContentLint.Cli.Fixing;

/// <summary>Which files may be written: a link is followed as long as it stays inside the folder that is worked on.</summary>
internal sealed class WriteScope
{
    private readonly List<string> roots;

    /// <summary>The scope of a run.</summary>
    /// <param name="workingDirectory">Where it runs.</param>
    /// <param name="paths">What it was given.</param>
    public WriteScope(string workingDirectory, IEnumerable<string> paths) =>
        roots = [.. paths.Select(path => Path.GetFullPath(path, workingDirectory)).Where(Directory.Exists).Append(SourceRoot.Of(workingDirectory)).Select(Path.TrimEndingDirectorySeparator)];

    /// <summary>The file to write for a file that was read.</summary>
    /// <exception cref="InputException">It lies outside.</exception>
    /// <exception cref="IOException">Its path leads nowhere.</exception>
    public string Target(string fullPath)
    {
        string target = RealPath.Of(fullPath);
        var around = roots.Where(root => Holds(root, fullPath)).DefaultIfEmpty(Path.GetDirectoryName(fullPath)!);
        return around.Any(root => Holds(RealPath.Of(root), target))
            ? target
            : throw new InputException($"It is a link to '{target}', outside the folder that is worked on; it was left alone. Fix the file itself.");
    }

    private static bool Holds(string root, string path) => SourceRoot.PathFrom(root, path) is not null;
}
