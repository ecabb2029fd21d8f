using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Linq;
using ContentLint.Core;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace ContentLint.Analyzer;

/// <summary>
/// What cannot be obeyed in the settings of a project. The same setting holds for many files, so each problem is told once, at the
/// first file in ordinal order, when all files are done.
/// </summary>
internal sealed class SettingProblems
{
    private readonly ConcurrentDictionary<string, (string Path, int Line)> found = new(StringComparer.Ordinal);

    /// <summary>All of them, sorted.</summary>
    public IEnumerable<Diagnostic> All => found
        .OrderBy(one => one.Value.Path, StringComparer.Ordinal).ThenBy(one => one.Value.Line).ThenBy(one => one.Key, StringComparer.Ordinal)
        .Select(one => Diagnostic.Create(HostDiagnostics.Setting, At(one.Value.Path, one.Value.Line), Printable.Of(one.Key)));

    /// <summary>Remembers a problem.</summary>
    /// <param name="message">Full sentences: what is wrong and how to mend it.</param>
    /// <param name="path">The file it stands in, or for which it holds; empty for a property of the project.</param>
    /// <param name="line">The line, from 1.</param>
    public void Add(string message, string path, int line = 1) =>
        found.AddOrUpdate(message, (path, line), (_, first) => string.CompareOrdinal(path, first.Path) < 0 ? (path, line) : first);

    private static Location At(string path, int line)
    {
        if (path.Length == 0) return Location.None;
        var position = new LinePosition(line - 1, 0);
        return Location.Create(path, default, new LinePositionSpan(position, position));
    }
}
