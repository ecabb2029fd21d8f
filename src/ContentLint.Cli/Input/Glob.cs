using System;
using System.IO;
using Microsoft.Extensions.FileSystemGlobbing;

namespace ContentLint.Cli.Input;

/// <summary>A path with wildcards: the folder before the first of them, and what lies below it and matches.</summary>
internal sealed class Glob
{
    private static readonly char[] Signs = ['*', '?', '['];
    private readonly Matcher matcher;

    public Glob(string pattern, string workingDirectory)
    {
        Pattern = pattern;
        string slashed = pattern.Replace('\\', '/');
        int slash = slashed.LastIndexOf('/', slashed.IndexOfAny(Signs));
        Root = Path.GetFullPath(slash < 0 ? "." : slash == 0 ? "/" : slashed[..slash], workingDirectory);
        matcher = new Matcher(StringComparison.Ordinal).AddInclude(slashed[(slash + 1)..]);
    }

    /// <summary>The glob as it was given.</summary>
    public string Pattern { get; }

    /// <summary>The absolute path of the folder in which it begins.</summary>
    public string Root { get; }

    /// <summary>Whether a path has wildcards.</summary>
    public static bool IsGlob(string path) => path.IndexOfAny(Signs) >= 0;

    /// <summary>Whether an absolute path below <see cref="Root"/> matches.</summary>
    public bool Matches(string fullPath) => matcher.Match(Path.GetRelativePath(Root, fullPath).Replace('\\', '/')).HasMatches;
}
