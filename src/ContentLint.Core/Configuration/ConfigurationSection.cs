using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace ContentLint.Core.Configuration;

/// <summary>A <c>[glob]</c> of a configuration file with those of its entries that concern ContentLint.</summary>
public sealed class ConfigurationSection
{
    private const string Probe = "contentlint_probe";
    private readonly AnalyzerConfigSet? matcher;
    private readonly bool isRefused;
    private readonly string? onlyPath;

    /// <summary>A section of an <c>.editorconfig</c>, whose glob Roslyn matches; in a global file, a section of one path.</summary>
    /// <param name="file">The configuration file, absolute and with forward slashes.</param>
    /// <param name="header">The text between the brackets; null for what stands above the first section.</param>
    /// <param name="line">The line of the header, from 1.</param>
    /// <param name="isGlobal">Whether the file is a global one.</param>
    /// <param name="entries">The entries, in order.</param>
    internal ConfigurationSection(string file, string? header, int line, bool isGlobal, IEnumerable<ConfigurationEntry> entries)
    {
        Header = header;
        Line = line;
        Entries = entries.ToImmutableArray();
        CoversAll = isGlobal && header is null;
        if (isGlobal) onlyPath = header;
        else if (header is not null) (matcher, isRefused) = MatcherOf(file, header);
    }

    /// <summary>The text between the brackets; null for what stands above the first section.</summary>
    public string? Header { get; }

    /// <summary>The line of the header, from 1.</summary>
    public int Line { get; }

    /// <summary>The entries that concern ContentLint, in order.</summary>
    public ImmutableArray<ConfigurationEntry> Entries { get; }

    /// <summary>Whether it holds for every file.</summary>
    public bool CoversAll { get; }

    /// <summary>Whether Roslyn can read its glob, and its brackets and braces come in pairs; others Roslyn drops without a word.</summary>
    public bool IsReadable => Header is null || (!isRefused && Header.Count(c => c == '{') == Header.Count(c => c == '}') && Header.Count(c => c == '[') == Header.Count(c => c == ']'));

    /// <summary>Whether it holds for a file.</summary>
    /// <param name="path">Absolute, with forward slashes.</param>
    public bool Covers(string path) =>
        CoversAll || onlyPath == path || (matcher?.GetOptionsForSourcePath(path).AnalyzerOptions.ContainsKey(Probe) ?? false);

    private static (AnalyzerConfigSet? Matcher, bool IsRefused) MatcherOf(string file, string header)
    {
        try
        {
            return (AnalyzerConfigSet.Create(ImmutableArray.Create(AnalyzerConfig.Parse($"[{header}]\n{Probe} = 1\n", file))), false);
        }
        catch (ArgumentException)
        {
            // Roslyn makes a pattern of the glob that is none: of "[]", say.
            return (null, true);
        }
    }
}
