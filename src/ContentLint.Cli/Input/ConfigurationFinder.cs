using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using ContentLint.Core;
using ContentLint.Core.Configuration;
using ContentLint.Language;

namespace ContentLint.Cli.Input;

/// <summary>Finds and reads the configuration files that hold for a file: those of its folder and of all above, up to a root.</summary>
/// <param name="catalogue">All rules that there are.</param>
/// <param name="always">Settings that hold unless a file says otherwise.</param>
internal sealed class ConfigurationFinder(ImmutableArray<RuleInfo> catalogue, ImmutableArray<Setting> always)
{
    private readonly ConfigurationChain chain = new();
    private readonly Dictionary<string, ContentConfiguration> folders = new(StringComparer.Ordinal);

    private readonly Dictionary<ConfigurationEntry, List<ProjectWord>> words = [];
    private readonly Dictionary<FileSettings, FileSettings> withWords = [];

    /// <summary>The settings of a file, which need not exist.</summary>
    /// <param name="fullPath">Its absolute path.</param>
    /// <exception cref="InputException">An entry cannot be obeyed.</exception>
    public FileSettings For(string fullPath)
    {
        string folder = Path.GetDirectoryName(fullPath) ?? fullPath;
        if (!folders.TryGetValue(folder, out var configuration)) folders[folder] = configuration = Read(folder);
        var settings = configuration.For(ConfigurationChain.Slashed(fullPath));
        CheckRuleFolders(settings);
        if (settings.WordFiles.IsEmpty) return settings;
        if (!withWords.TryGetValue(settings, out var complete)) withWords[settings] = complete = settings.With(new ProjectWords(settings.WordFiles.SelectMany(Listed)));
        return complete;
    }

    private List<ProjectWord> Listed(ConfigurationEntry entry)
    {
        if (!words.TryGetValue(entry, out var known)) words[entry] = known = [.. WordsFile.Read(entry)];
        return known;
    }

    private ContentConfiguration Read(string folder)
    {
        var configuration = new ContentConfiguration(catalogue, chain.Of(folder), always);
        return configuration.Problems.IsEmpty ? configuration : throw ConfigurationFault.Of(configuration.Problems);
    }

    /// <summary>Which rules there are is settled before any file is looked at, so a folder of rules must be named where a run begins.</summary>
    private void CheckRuleFolders(FileSettings settings)
    {
        foreach (var entry in settings.RuleFolders.Where(entry => !catalogue.Any(rule => rule.Declarations.Contains(entry))))
            throw ConfigurationFault.Of([new ConfigurationProblem(entry.Path, entry.Line, $"'{entry.Key}' stands below the folders that were named, where it is not looked for. Name '{Path.GetDirectoryName(entry.Path)}' as a path too, or move the entry to a configuration above.")]);
    }
}
