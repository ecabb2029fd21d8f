using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;

namespace ContentLint.Core.Configuration;

/// <summary>The configuration files that hold in a folder, read together. Not for several threads at once.</summary>
public sealed class ContentConfiguration
{
    private readonly ImmutableArray<(ConfigurationSection Section, ImmutableArray<Setting> Settings)> sections;
    private readonly ImmutableArray<Setting> always;
    private readonly Dictionary<string, FileSettings> known = new(StringComparer.Ordinal);

    /// <summary>Reads the settings of some files.</summary>
    /// <param name="catalogue">All rules that there are.</param>
    /// <param name="files">The files, the farthest first; global ones before all others.</param>
    /// <param name="always">Settings that hold for every file unless one of the files says otherwise.</param>
    public ContentConfiguration(ImmutableArray<RuleInfo> catalogue, IEnumerable<ConfigurationFile> files, ImmutableArray<Setting> always)
    {
        this.always = always;
        var reader = new SettingReader(catalogue);
        var read = ImmutableArray.CreateBuilder<(ConfigurationSection, ImmutableArray<Setting>)>();
        var problems = ImmutableArray.CreateBuilder<ConfigurationProblem>();
        foreach (var file in files)
        {
            problems.AddRange(file.Problems);
            foreach (var section in file.Sections)
            {
                var settings = ImmutableArray.CreateBuilder<Setting>();
                foreach (var entry in section.Entries)
                {
                    if (reader.Read(entry, out string? problem) is { } setting) settings.Add(setting);
                    else if (problem is not null) problems.Add(new ConfigurationProblem(entry.Path, entry.Line, problem));
                }

                read.Add((section, settings.ToImmutable()));
            }
        }

        sections = read.ToImmutable();
        Problems = problems.ToImmutable();
    }

    /// <summary>Entries that cannot be obeyed.</summary>
    public ImmutableArray<ConfigurationProblem> Problems { get; }

    /// <summary>The settings of a file; files for which the same sections hold share them.</summary>
    /// <param name="path">Absolute, with forward slashes.</param>
    public FileSettings For(string path)
    {
        string pattern = string.Concat(sections.Select(s => s.Section.Covers(path) ? '1' : '0'));
        if (!known.TryGetValue(pattern, out var settings))
            known[pattern] = settings = FileSettings.From(always.Concat(sections.Where((_, i) => pattern[i] == '1').SelectMany(s => s.Settings)));
        return settings;
    }
}
