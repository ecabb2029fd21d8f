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

    /// <summary>What is known of a file with these bytes; null when nothing is, or nothing that makes sense.</summary>
    /// <param name="file">The file.</param>
    /// <param name="format">What it is read as.</param>
    /// <param name="content">Its bytes.</param>
    /// <param name="text">The same as text.</param>
    public DocumentReport? Find(InputFile file, DocumentFormat format, byte[] content, string text)
    {
        if (cache.Find(keys.Of(file, format, content)) is not { } bytes) return null;
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
    public void Add(InputFile file, DocumentFormat format, byte[] content, DocumentReport report)
    {
        if (!report.Notifications.Any(n => n.IsError)) cache.Add(keys.Of(file, format, content), ReportRecord.Write(report));
    }
}
