using System.Collections.Immutable;
using System.Linq;
using System.Text;
using ContentLint.Cli.Input;
using ContentLint.Cli.Reports;
using ContentLint.Core;
using ContentLint.Core.Configuration;
using ContentLint.Documents;
using Microsoft.CodeAnalysis.Text;

namespace ContentLint.Cli.Fixing;

/// <summary>A text that stands escaped in a line of a JSON-lines file.</summary>
internal sealed class RecordText : WrittenText
{
    private readonly Linter linter;
    private readonly JsonLinesReader reader;
    private readonly FileSettings settings;
    private readonly JsonLine line;
    private readonly JsonRecord record;

    private RecordText(Linter linter, JsonLinesReader reader, FileSettings settings, JsonLine line, JsonRecord record, Document document)
        : base(line.Content.ToArray(), document, linter.Check(document, settings))
    {
        this.linter = linter;
        this.reader = reader;
        this.settings = settings;
        this.line = line;
        this.record = record;
    }

    public override TextPlaces Places => new RecordPlaces(record, Document.Origin!);

    /// <summary>Checks the text of a record; null when there is none.</summary>
    public static RecordText? Of(Linter linter, JsonLinesReader reader, FileSettings settings, JsonLine line, JsonRecord? record) =>
        record?.Document is { } document ? new RecordText(linter, reader, settings, line, record, document) : null;

    protected override byte[]? Replace(ImmutableArray<TextChange> changes)
    {
        var places = Places;
        return ByteChanges.Apply(Bytes, 0, Encoding.UTF8, changes.Select(change => new TextChange(Document.Origin!.ToLine(change.Span), places.Written(change.NewText ?? ""))));
    }

    protected override WrittenText? Read(byte[] changed)
    {
        var same = line with { Bytes = changed, Range = .. };
        return Of(linter, reader, settings, same, reader.Read(same));
    }
}
