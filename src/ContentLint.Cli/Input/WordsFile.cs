using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using ContentLint.Core.Configuration;
using ContentLint.Language;

namespace ContentLint.Cli.Input;

/// <summary>
/// Files with words that a project calls right: one a line, <c>#</c> begins a remark. Only files inside the project are read: what
/// a list holds may show in a report, and a configuration may come from strangers.
/// </summary>
internal static class WordsFile
{
    /// <summary>The words of the files that an entry names.</summary>
    /// <exception cref="InputException">A file is missing, lies outside of the project, or holds a line that is no word.</exception>
    public static IEnumerable<ProjectWord> Read(ConfigurationEntry entry) =>
        entry.Value.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).SelectMany(name => Read(entry, name));

    private static IEnumerable<ProjectWord> Read(ConfigurationEntry entry, string name)
    {
        string folder = Path.GetDirectoryName(entry.Path)!, path = Path.GetFullPath(name, folder);
        var file = new FileInfo(path);
        if (SourceRoot.PathFrom(SourceRoot.Of(folder), path) is null || (file.LinkTarget is not null && SourceRoot.PathFrom(SourceRoot.Of(folder), file.ResolveLinkTarget(returnFinalTarget: true)?.FullName ?? "/") is null))
            throw Fault(entry, $"'{name}' lies outside of the project. Put the list into the repository.");
        if (!file.Exists) throw Fault(entry, $"There is no file '{name}' in '{folder}'. Names count from the folder of the configuration.");
        string[] lines = Lines(entry, path);
        for (int i = 0; i < lines.Length; i++)
        {
            string word = lines[i].Split('#')[0].Trim();
            if (word.Length == 0) continue;
            if (word.Any(char.IsWhiteSpace)) throw new InputException($"{path}:{i + 1}: '{word}' is more than one word. Write one word a line.");
            yield return new ProjectWord(word, path, i + 1, folder);
        }
    }

    private static string[] Lines(ConfigurationEntry entry, string path)
    {
        try
        {
            return File.ReadAllLines(path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw Fault(entry, $"'{path}' cannot be read: {e.Message}");
        }
    }

    private static InputException Fault(ConfigurationEntry entry, string message) => new($"{entry.Path}:{entry.Line}: {message}");
}
