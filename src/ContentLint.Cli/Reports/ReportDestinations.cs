using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using ContentLint.Cli.Input;

namespace ContentLint.Cli.Reports;

/// <summary>Where several reports go, without one spoiling another.</summary>
internal static class ReportDestinations
{
    private static readonly StringComparer SameFile = OperatingSystem.IsLinux() ? StringComparer.Ordinal : StringComparer.OrdinalIgnoreCase;

    /// <summary>Reads all <c>--report</c> options of a run.</summary>
    /// <exception cref="InputException">One cannot be read, or two go to the same place.</exception>
    public static ImmutableArray<ReportRequest> Parse(IEnumerable<string> options, string workingDirectory)
    {
        var requests = options.Select(ReportRequest.Parse).ToImmutableArray();
        var documents = requests.Where(r => r.File is null && r.Kind.IsDocument()).Select(r => Name(r.Kind)).ToList();
        if (documents.Count > 1)
            throw new InputException($"--report: {string.Join(" and ", documents)} would both go to standard output, where nobody could tell them apart. Give one of them a file: --report {documents[1]}=FILE.");
        var same = requests
            .Where(r => r.File is not null)
            .GroupBy(r => Path.GetFullPath(r.File!, workingDirectory), SameFile)
            .FirstOrDefault(files => files.Count() > 1);
        return same is null ? requests
            : throw new InputException($"--report: {string.Join(" and ", same.Select(r => Name(r.Kind)))} would both be written to '{same.First().File}', and only the last would stay. Give each a file of its own.");
    }

    /// <summary>The files to check without the reports of an earlier run: a report is no article.</summary>
    public static IReadOnlyList<InputFile> LeaveOut(ImmutableArray<ReportRequest> requests, IReadOnlyList<InputFile> files, string workingDirectory)
    {
        var reports = requests.Where(r => r.File is not null).Select(r => Path.GetFullPath(r.File!, workingDirectory)).ToHashSet(SameFile);
        return reports.Count == 0 ? files : [.. files.Where(file => !reports.Contains(file.FullPath))];
    }

    private static string Name(ReportKind kind) => kind.ToString().ToLowerInvariant();
}
