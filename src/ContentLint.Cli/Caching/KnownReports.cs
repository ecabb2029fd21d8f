using System;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using ContentLint.Cli.Input;
using ContentLint.Core;
using ContentLint.Documents;
using Microsoft.CodeAnalysis.Text;

namespace ContentLint.Cli.Caching;

/// <summary>The reports of documents that a cache holds, for the rules of one run.</summary>
internal sealed class KnownReports(ResultCache cache, Linter linter, ImmutableArray<RuleInfo> catalogue, bool isCompared)
{
    private readonly CacheKeys keys = new([.. linter.Rules.Select(rule => rule.Info)], catalogue, isCompared);
    private readonly ReportRecord records = new(linter);

    /// <summary>The key of a file with these bytes, read in this format.</summary>
    public UInt128 KeyOf(InputFile file, DocumentFormat format, byte[] content) => keys.Of(file, format, content);

    /// <summary>What is known under a key; null when nothing is, or nothing that makes sense.</summary>
    /// <param name="key">The key of the file.</param>
    /// <param name="file">The file.</param>
    /// <param name="format">What it is read as.</param>
    /// <param name="text">Its text.</param>
    public DocumentReport? Find(UInt128 key, InputFile file, DocumentFormat format, string text)
    {
        if (cache.Find(key) is not { } bytes) return null;
        var document = new Document { Path = file.Path, Source = SourceText.From(text), Format = format, Blocks = [] };
        try
        {
            return records.Read(bytes, document, file.Settings);
        }
        catch (Exception e) when (e is InvalidDataException or EndOfStreamException or FormatException or ArgumentException)
        {
            return null;
        }
    }

    /// <summary>Remembers a report, unless something went wrong in it: that may go better next time.</summary>
    public void Add(UInt128 key, DocumentReport report)
    {
        if (!report.Notifications.Any(n => n.IsError)) cache.Add(key, ReportRecord.Write(report));
    }
}
