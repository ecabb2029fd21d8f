using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Collections.Immutable;
using ContentLint.Core.Configuration;
using ContentLint.Language;
using Microsoft.CodeAnalysis;

namespace ContentLint.Analyzer;

/// <summary>The lists of words among the additional files: an analyzer may not read the disk.</summary>
internal sealed class ProjectWordLists
{
    private readonly Dictionary<string, AdditionalText> files = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, ImmutableArray<ProjectWord>> known = new(StringComparer.Ordinal);
    private readonly SettingProblems problems;

    public ProjectWordLists(ImmutableArray<AdditionalText> additionalFiles, SettingProblems problems)
    {
        this.problems = problems;
        foreach (var file in additionalFiles) files[FilePath.Slashed(file.Path)] = file;
    }

    /// <summary>
    /// The lists that an entry names. Names count from the folder of the configuration, which the compiler does not tell: it is one of
    /// those above the text, and the nearest that has such a list is taken.
    /// </summary>
    /// <param name="entry">The entry.</param>
    /// <param name="textPath">The text for which it holds.</param>
    public IEnumerable<string> Find(ConfigurationEntry entry, string textPath)
    {
        foreach (string name in WordList.Names(entry))
        {
            if (Find(name, textPath) is { } path) yield return path;
            else problems.Add($"'{entry.Key}' names '{name}', which is no additional file of the project. Add it: <ContentLintWords>{name}</ContentLintWords>.", textPath);
        }
    }

    /// <summary>The words of a list.</summary>
    /// <param name="path">What <see cref="Find(ConfigurationEntry, string)"/> said.</param>
    public IEnumerable<ProjectWord> Read(string path) => known.GetOrAdd(path, _ =>
    {
        var list = WordList.Parse(path, FilePath.Folder(path), files[path].GetText()?.ToString() ?? "");
        if (list.Problem is { } problem) problems.Add(problem.Message, files[path].Path, problem.Line);
        return list.Words;
    });

    private string? Find(string name, string textPath)
    {
        for (string folder = FilePath.Folder(FilePath.Slashed(textPath)); folder.Length > 0; folder = FilePath.Folder(folder))
        {
            string path = FilePath.Combine(folder, name);
            if (files.ContainsKey(path)) return path;
        }

        return null;
    }
}
