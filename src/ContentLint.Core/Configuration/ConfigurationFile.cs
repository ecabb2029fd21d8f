using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace ContentLint.Core.Configuration;

/// <summary>
/// An <c>.editorconfig</c> or <c>.globalconfig</c>. Lines are read as Roslyn's <see cref="Microsoft.CodeAnalysis.AnalyzerConfig"/>
/// reads them, but each entry keeps its line, so that an error can name it.
/// </summary>
public sealed class ConfigurationFile
{
    private static readonly Regex HeaderLine = new(@"^\s*\[(([^#;]|\\#|\\;)+)\]\s*([#;].*)?$", RegexOptions.CultureInvariant);
    private static readonly Regex EntryLine = new(@"^\s*([\w\.\-_]+)\s*[=:]\s*(.*?)\s*([#;].*)?$", RegexOptions.CultureInvariant);

    private ConfigurationFile(string path, bool isRoot, bool isGlobal, ImmutableArray<ConfigurationSection> sections, ImmutableArray<ConfigurationProblem> problems)
    {
        Path = path;
        IsRoot = isRoot;
        IsGlobal = isGlobal;
        Sections = sections;
        Problems = problems;
    }

    /// <summary>Where it stands: absolute, with forward slashes.</summary>
    public string Path { get; }

    /// <summary>Whether it says <c>root = true</c>, so that files in the folders above have no say.</summary>
    public bool IsRoot { get; }

    /// <summary>Whether it is a global file.</summary>
    public bool IsGlobal { get; }

    /// <summary>The sections that hold entries for ContentLint, in order.</summary>
    public ImmutableArray<ConfigurationSection> Sections { get; }

    /// <summary>What cannot be obeyed for its form; unknown keys are found by <see cref="ContentConfiguration"/>.</summary>
    public ImmutableArray<ConfigurationProblem> Problems { get; }

    /// <summary>Reads a file.</summary>
    /// <param name="path">Absolute, with forward slashes.</param>
    /// <param name="text">Its text.</param>
    public static ConfigurationFile Parse(string path, string text)
    {
        var sections = ImmutableArray.CreateBuilder<ConfigurationSection>();
        var problems = ImmutableArray.CreateBuilder<ConfigurationProblem>();
        var entries = new List<ConfigurationEntry>();
        bool isRoot = false, isGlobal = path.EndsWith("/.globalconfig", StringComparison.Ordinal);
        string? header = null, broken = null;
        int headerLine = 1, number = 0;
        foreach (string line in text.Split('\n'))
        {
            number++;
            string trimmed = line.Trim();
            if (HeaderLine.Match(trimmed) is { Success: true } match)
            {
                Close();
                (header, headerLine, broken) = (match.Groups[1].Value, number, null);
            }
            else if (trimmed.Length > 0 && trimmed[0] == '[')
            {
                Close();
                (header, headerLine, broken) = (null, number, trimmed);
            }
            else if (EntryLine.Match(trimmed) is { Success: true } pair)
            {
                Take(pair.Groups[1].Value.ToLowerInvariant(), pair.Groups[2].Value);
            }
        }

        Close();
        return new ConfigurationFile(path, isRoot, isGlobal, sections.ToImmutable(), problems.ToImmutable());

        void Take(string key, string value)
        {
            bool isPreamble = header is null && broken is null;
            if (isPreamble && key == "root") isRoot = value.Equals("true", StringComparison.OrdinalIgnoreCase);
            else if (isPreamble && key == "is_global") isGlobal |= value.Equals("true", StringComparison.OrdinalIgnoreCase);
            else if (SettingReader.Concerns(key)) entries.Add(new ConfigurationEntry(key, value, path, number));
        }

        void Close()
        {
            if (entries.Count == 0) return;
            var section = new ConfigurationSection(path, header, headerLine, isGlobal, entries);
            if (broken is not null || !section.IsReadable)
                problems.Add(new ConfigurationProblem(path, headerLine, $"The section '{broken ?? "[" + header + "]"}' cannot be read, so its settings would be lost. Write it like [*.md] or [docs/**.{{md,txt}}]."));
            else if (header is null && !isGlobal)
                problems.Add(new ConfigurationProblem(path, entries[0].Line, $"'{entries[0].Key}' stands above the first section, where it holds for no file. Put it under a section such as [*.md]."));
            else
                sections.Add(section);
            entries.Clear();
        }
    }
}
