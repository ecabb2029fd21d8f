using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using ContentLint.Core.Configuration;
using ContentLint.Language;

namespace ContentLint.Cli.Input;

/// <summary>
/// Finds the lists of words that a configuration names. Only files inside the project are read: what a list holds may show in a
/// report, and a configuration may come from strangers.
/// </summary>
internal static class WordsFile
{
    /// <summary>The words of the files that an entry names.</summary>
    /// <exception cref="InputException">A file is missing, lies outside of the project, or holds a line that is no word.</exception>
    public static IEnumerable<ProjectWord> Read(ConfigurationEntry entry) => WordList.Names(entry).SelectMany(name => Read(entry, name));

    private static ImmutableArray<ProjectWord> Read(ConfigurationEntry entry, string name)
    {
        string folder = Path.GetDirectoryName(entry.Path)!, path = Path.GetFullPath(name, folder);
        var file = new FileInfo(path);
        if (SourceRoot.PathFrom(SourceRoot.Of(folder), path) is null || (file.LinkTarget is not null && SourceRoot.PathFrom(SourceRoot.Of(folder), file.ResolveLinkTarget(returnFinalTarget: true)?.FullName ?? "/") is null))
            throw Fault(entry, $"'{name}' lies outside of the project. Put the list into the repository.");
        if (!file.Exists) throw Fault(entry, $"There is no file '{name}' in '{folder}'. Names count from the folder of the configuration.");
        var list = WordList.Parse(path, folder, Text(entry, path));
        return list.Problem is { } problem ? throw new InputException($"{problem.Path}:{problem.Line}: {problem.Message}") : list.Words;
    }

    private static string Text(ConfigurationEntry entry, string path)
    {
        try
        {
            return File.ReadAllText(path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw Fault(entry, $"'{path}' cannot be read: {e.Message}");
        }
    }

    private static InputException Fault(ConfigurationEntry entry, string message) => new($"{entry.Path}:{entry.Line}: {message}");
}
