using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace ContentLint.Cli.Input;

/// <summary>Which files a run would take if they were there: for those that are not on disk.</summary>
internal sealed class PathCoverage(IReadOnlyCollection<string> paths, string workingDirectory)
{
    private readonly List<string> named = [.. paths.Select(path => Path.TrimEndingDirectorySeparator(Path.GetFullPath(path, workingDirectory)))];
    private readonly List<Glob> globs = [.. paths.Where(Glob.IsGlob).Select(path => new Glob(path, workingDirectory))];

    /// <summary>Whether an absolute path is one of the given paths, lies below one, or matches a glob among them.</summary>
    public bool Covers(string fullPath) =>
        named.Any(path => fullPath == path || fullPath.StartsWith(Path.EndsInDirectorySeparator(path) ? path : path + Path.DirectorySeparatorChar, StringComparison.Ordinal))
        || globs.Any(glob => glob.Matches(fullPath));
}
