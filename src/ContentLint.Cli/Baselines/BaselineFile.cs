using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using ContentLint.Cli.Input;
using ContentLint.Cli.Reports;
using ContentLint.Cli.Writing;
using ContentLint.Core.Baselines;

namespace ContentLint.Cli.Baselines;

/// <summary>A baseline on disk. Its paths count from its own folder, so it may be moved with the texts.</summary>
/// <param name="name">The path as it was given.</param>
/// <param name="workingDirectory">The folder that it and the results' paths count from.</param>
internal sealed class BaselineFile(string name, string workingDirectory)
{
    private readonly string fullPath = Path.GetFullPath(name, workingDirectory);

    /// <summary>The path as it was given.</summary>
    public string Name => name;

    /// <summary>The absolute path of the folder that its paths count from.</summary>
    public string Folder => Path.GetDirectoryName(fullPath)!;

    /// <summary>The entries; null when there is no such file.</summary>
    /// <exception cref="InputException">The file cannot be read.</exception>
    public IReadOnlyCollection<BaselineEntry>? Read()
    {
        if (Text() is not { } text) return null;
        var reading = BaselineText.Parse(text);
        return reading.Problem is { } problem ? throw new InputException($"{name}:{problem.Line}: {problem.Message}") : reading.Entries;
    }

    /// <summary>Writes the entries, whole or not at all; leaves the file alone when it says the same already.</summary>
    /// <returns>Whether it was written.</returns>
    /// <exception cref="InputException">The file cannot be written.</exception>
    public bool Write(IEnumerable<BaselineEntry> entries)
    {
        string text = BaselineText.Write(entries);
        if (Text()?.Replace("\r\n", "\n", StringComparison.Ordinal) == text) return false;
        WholeFile.Write(workingDirectory, name, writer => writer.Write(text));
        return true;
    }

    /// <summary>Results as entries of this file.</summary>
    public IReadOnlyList<BaselineEntry> Entries(ImmutableArray<LocatedResult> results)
    {
        var paths = new Dictionary<string, string>(StringComparer.Ordinal);
        var entries = new List<BaselineEntry>(results.Length);
        foreach (var result in results)
        {
            if (!paths.TryGetValue(result.Path, out string? path))
                paths[result.Path] = path = Path.GetRelativePath(Folder, Path.GetFullPath(result.Path, workingDirectory)).Replace('\\', '/');
            entries.Add(new BaselineEntry(path, result.Rule.Id, result.Fingerprints.ContentLint, BaselineExcerpt.Of(result.MatchedText)));
        }

        return entries;
    }

    /// <summary>The absolute path that an entry means; null for a rooted one, which may lead to another machine and is never looked up.</summary>
    public string? FullPath(string entryPath) =>
        Path.IsPathRooted(entryPath) || entryPath.StartsWith('/') ? null : Path.GetFullPath(entryPath, Folder);

    /// <summary>Whether an entry's file is no longer there.</summary>
    public bool IsGone(string entryPath) => FullPath(entryPath) is { } path && !File.Exists(path);

    private string? Text()
    {
        try
        {
            return File.Exists(fullPath) ? File.ReadAllText(fullPath) : null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new InputException($"The baseline '{name}' could not be read: {e.Message}");
        }
    }
}
