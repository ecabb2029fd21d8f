using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Runtime.InteropServices;
using System.Text;
using ContentLint.Core;
using ContentLint.Core.Configuration;
using ContentLint.Documents;
using ContentLint.Language;
using Microsoft.CodeAnalysis.Text;

namespace ContentLint.Cli.Caching;

/// <summary>A report as bytes. What can be told from the settings (severities) is not written; all that is read is checked against the text and the rules of the run.</summary>
internal sealed class ReportRecord(Linter linter)
{
    private readonly Dictionary<string, (RuleInfo Info, Rule Rule)> rules = linter.Rules.ToDictionary(rule => rule.Info.Id, StringComparer.Ordinal);

    /// <summary>The bytes of a report.</summary>
    public static byte[] Write(DocumentReport report)
    {
        using var stream = new MemoryStream();
        using var writer = new BinaryWriter(stream, Encoding.UTF8);
        Write(writer, report.Results, result =>
        {
            writer.Write(result.Rule.Id);
            Write(writer, result.Finding);
        });
        Write(writer, report.Notifications, notification =>
        {
            writer.Write(notification.Message);
            writer.Write(notification.RuleId ?? "");
            writer.Write(notification.Span is not null);
            if (notification.Span is { } span) Write(writer, span);
        });
        writer.Write(report.SuppressedCount);
        Write(writer, [.. report.NeededWords.Select(word => word.Text).Order(StringComparer.Ordinal)], writer.Write);
        Write(writer, report.Corpus, part =>
        {
            writer.Write(part.Rule.Id);
            writer.Write(part.Many);
            Write(writer, part.Paragraphs, paragraph =>
            {
                paragraph.Digest.Write(writer);
                writer.Write(paragraph.IsSilent);
            });
        });
        return stream.ToArray();
    }

    /// <summary>The report of a document.</summary>
    /// <exception cref="InvalidDataException">The bytes are no report of it.</exception>
    public DocumentReport Read(ReadOnlyMemory<byte> bytes, Document document, FileSettings settings)
    {
        if (!MemoryMarshal.TryGetArray(bytes, out var array)) throw new InvalidDataException("These bytes are no array.");
        using var reader = new BinaryReader(new MemoryStream(array.Array!, array.Offset, array.Count, writable: false), Encoding.UTF8);
        int length = document.Source.Length;
        var results = List(reader, () =>
        {
            var (info, _) = RuleOf(reader);
            return new Result(info, document, ReadFinding(reader, length), settings.Severity(info) ?? throw new InvalidDataException($"{info.Id} is off."));
        });
        var notifications = List(reader, () => new Notification(document.Path, reader.ReadString(), IsError: false, reader.ReadString() is { Length: > 0 } id ? id : null, reader.ReadBoolean() ? ReadSpan(reader, length) : null));
        int suppressed = reader.ReadInt32();
        var words = settings.ProjectWords.All.ToLookup(word => word.Text, StringComparer.Ordinal);
        var needed = List(reader, () => words[reader.ReadString()].FirstOrDefault() ?? throw new InvalidDataException("The word is not in the project's lists."));
        var corpus = List(reader, () =>
        {
            var (info, rule) = RuleOf(reader);
            if (rule is not CorpusRule judge || settings.Severity(info) is not { } severity) throw new InvalidDataException($"{info.Id} compares no texts.");
            return new CorpusPart(info, judge, severity, reader.ReadInt32(), List(reader, () => new CorpusParagraph(Inside(ParagraphDigest.Read(reader), length), reader.ReadBoolean())));
        });
        return new DocumentReport(document, results, notifications) { SuppressedCount = suppressed, NeededWords = [.. needed], Corpus = corpus };
    }

    private static void Write(BinaryWriter writer, Finding finding)
    {
        Write(writer, finding.Span);
        Write(writer, finding.Message.Parts, part =>
        {
            writer.Write(part.Text);
            writer.Write(part.Related ?? -1);
        });
        Write(writer, finding.Related, related =>
        {
            Write(writer, related.Span);
            writer.Write(related.Message);
        });
        Write(writer, finding.Fixes, fix =>
        {
            writer.Write(fix.Description);
            writer.Write(fix.IsSafe);
            Write(writer, fix.Changes, change =>
            {
                Write(writer, change.Span);
                writer.Write(change.NewText ?? "");
            });
        });
    }

    private static Finding ReadFinding(BinaryReader reader, int length)
    {
        var span = ReadSpan(reader, length);
        var parts = List(reader, () => (Text: reader.ReadString(), Related: reader.ReadInt32()));
        var related = List(reader, () => new RelatedPlace(ReadSpan(reader, length), reader.ReadString()));
        if (parts.IsEmpty || parts.Any(part => part.Related >= related.Length)) throw new InvalidDataException("The message leads nowhere.");
        var message = Message.Of("");
        message = parts[0].Related < 0 ? Message.Of(parts[0].Text) : message.Link(parts[0].Text, parts[0].Related);
        foreach (var (text, place) in parts.Skip(1)) message = place < 0 ? message.Text(text) : message.Link(text, place);
        return new Finding(span, message)
        {
            Related = related,
            Fixes = List(reader, () => new Fix(reader.ReadString(), reader.ReadBoolean(), List(reader, () => new TextChange(ReadSpan(reader, length), reader.ReadString())))),
        };
    }

    private (RuleInfo Info, Rule Rule) RuleOf(BinaryReader reader) =>
        rules.TryGetValue(reader.ReadString(), out var rule) ? rule : throw new InvalidDataException("The rule is not among those of the run.");

    private static void Write<T>(BinaryWriter writer, ImmutableArray<T> items, Action<T> write)
    {
        writer.Write7BitEncodedInt(items.Length);
        foreach (var item in items) write(item);
    }

    private static ImmutableArray<T> List<T>(BinaryReader reader, Func<T> read)
    {
        int count = reader.Read7BitEncodedInt();
        if (count < 0 || count > reader.BaseStream.Length - reader.BaseStream.Position) throw new InvalidDataException("There are not so many.");
        var items = ImmutableArray.CreateBuilder<T>(count);
        for (int i = 0; i < count; i++) items.Add(read());
        return items.MoveToImmutable();
    }

    private static void Write(BinaryWriter writer, TextSpan span)
    {
        writer.Write7BitEncodedInt(span.Start);
        writer.Write7BitEncodedInt(span.Length);
    }

    private static TextSpan ReadSpan(BinaryReader reader, int length)
    {
        var span = new TextSpan(reader.Read7BitEncodedInt(), reader.Read7BitEncodedInt());
        return span.End <= length ? span : throw new InvalidDataException("The range lies outside of the text.");
    }

    private static ParagraphDigest Inside(ParagraphDigest digest, int length) =>
        digest.SourceSpan.End <= length ? digest : throw new InvalidDataException("The paragraph lies outside of the text.");
}
