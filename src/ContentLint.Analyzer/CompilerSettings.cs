using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Linq;
using ContentLint.Core.Configuration;
using ContentLint.Language;
using ContentLint.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ContentLint.Analyzer;

/// <summary>What is set for a file, out of the keys and values that the compiler has gathered for it. Threads share it.</summary>
internal sealed class CompilerSettings(AnalyzerOptions options, SettingProblems problems)
{
    private readonly ConcurrentDictionary<string, MergedSettings> read = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<(FileSettings Settings, string Lists), FileSettings> withWords = new();
    private readonly ProjectWordLists lists = new(options.AdditionalFiles, problems);

    /// <summary>The settings of a file.</summary>
    /// <param name="pairs">What the compiler has gathered for it.</param>
    /// <param name="path">The file.</param>
    public FileSettings For(AnalyzerConfigOptions pairs, string path)
    {
        var merged = read.GetOrAdd(MergedSettings.Signature(Pairs(pairs)), signature => MergedSettings.Read(RuleCatalog.All, signature));
        foreach (string problem in merged.Problems) problems.Add(problem, path);
        if (merged.Settings.WordFiles.IsEmpty) return merged.Settings;
        var paths = lists.Find(merged.Settings.WordFiles[0], path).ToList();
        return withWords.GetOrAdd((merged.Settings, string.Join("\n", paths)), key => key.Settings.With(new ProjectWords(paths.SelectMany(lists.Read))));
    }

    private static IEnumerable<KeyValuePair<string, string>> Pairs(AnalyzerConfigOptions options)
    {
        foreach (string key in options.Keys)
        {
            if (options.TryGetValue(key, out string? value)) yield return new KeyValuePair<string, string>(key, value);
        }
    }
}
