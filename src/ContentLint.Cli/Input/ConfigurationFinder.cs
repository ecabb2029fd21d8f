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
    private const string Nested = ".editorconfig";
    private static readonly string[] Names = [".globalconfig", Nested];

    private readonly Dictionary<string, ConfigurationFile?> files = new(StringComparer.Ordinal);
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
        var settings = configuration.For(Slashed(fullPath));
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
        var chain = Chain(folder);
        chain.Reverse();
        var configuration = new ContentConfiguration(catalogue, chain.OrderByDescending(file => file.IsGlobal), always);
        if (configuration.Problems.IsEmpty) return configuration;
        throw new InputException("The configuration cannot be obeyed.\n" + string.Join('\n', configuration.Problems.Select(p => $"{p.Path}:{p.Line}: {p.Message}")));
    }

    /// <summary>The files, the nearest first.</summary>
    private List<ConfigurationFile> Chain(string folder)
    {
        var chain = new List<ConfigurationFile>();
        for (var at = new DirectoryInfo(folder); at is not null; at = at.Parent)
        {
            bool isRoot = false;
            foreach (string name in Names)
            {
                if (File(Path.Combine(at.FullName, name)) is not { } file) continue;
                chain.Add(file);
                isRoot |= file.IsRoot && name == Nested;
            }

            if (isRoot) break;
        }

        return chain;
    }

    private ConfigurationFile? File(string path)
    {
        if (files.TryGetValue(path, out var file)) return file;
        try
        {
            return files[path] = System.IO.File.Exists(path) ? ConfigurationFile.Parse(Slashed(path), System.IO.File.ReadAllText(path)) : null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new InputException($"The configuration '{path}' cannot be read: {e.Message}");
        }
    }

    private static string Slashed(string path) => path.Replace('\\', '/');
}
