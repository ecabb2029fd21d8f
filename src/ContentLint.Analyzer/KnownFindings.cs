using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using ContentLint.Core;
using ContentLint.Core.Baselines;
using Microsoft.CodeAnalysis;

namespace ContentLint.Analyzer;

/// <summary>
/// The findings that baselines among the additional files know. A compiler sees one file at a time and not the disk, so a file that
/// was renamed is followed by the command line only.
/// </summary>
internal sealed class KnownFindings
{
    private readonly List<(string Folder, ILookup<string, BaselineEntry> Entries)> baselines = new();

    public KnownFindings(ImmutableArray<AdditionalText> additionalFiles, SettingProblems problems)
    {
        foreach (var file in additionalFiles)
        {
            string path = FilePath.Slashed(file.Path);
            if (path.Substring(path.LastIndexOf('/') + 1) != BaselineText.DefaultName) continue;
            var reading = BaselineText.Parse(file.GetText()?.ToString() ?? "");
            if (reading.Problem is { } problem) problems.Add(problem.Message, file.Path, problem.Line);
            baselines.Add((FilePath.Folder(path), reading.Entries.ToLookup(entry => entry.Path, StringComparer.Ordinal)));
        }
    }

    /// <summary>The results that no baseline knows.</summary>
    /// <param name="path">The file.</param>
    /// <param name="text">Its text.</param>
    /// <param name="results">What was found in it, all of it and in order.</param>
    public ImmutableArray<Result> LeaveOut(string path, string text, ImmutableArray<Result> results)
    {
        if (results.IsEmpty) return results;
        bool[] isKnown = new bool[results.Length];
        foreach (var (folder, entries) in baselines)
        {
            string name = FilePath.From(folder, FilePath.Slashed(path));
            if (!entries.Contains(name)) continue;
            var match = BaselineMatch.Of(entries[name].ToList(), Entries(name, text, results), isGone: _ => false);
            for (int i = 0; i < isKnown.Length; i++) isKnown[i] |= match.IsKnown[i];
        }

        return results.Where((_, i) => !isKnown[i]).ToImmutableArray();
    }

    private static List<BaselineEntry> Entries(string name, string text, ImmutableArray<Result> results)
    {
        var fingerprints = new ContentFingerprint();
        return results.Select(result =>
        {
            var span = result.Finding.Span;
            return new BaselineEntry(name, result.Rule.Id, fingerprints.Next(result.Rule.Id, text, span.Start, span.Length), "");
        }).ToList();
    }
}
