using System;
using System.Collections.Immutable;
using ContentLint.Cli.Input;
using ContentLint.Cli.Reports;
using ContentLint.Core;
using ContentLint.Documents;
using Microsoft.CodeAnalysis.Text;

namespace ContentLint.Cli.Fixing;

/// <summary>A file that is one text.</summary>
internal sealed class FileText : WrittenText
{
    private readonly Linter linter;
    private readonly InputFile file;

    private FileText(Linter linter, InputFile file, byte[] bytes, Document document)
        : base(bytes, document, linter.Check(document, file.Settings))
    {
        this.linter = linter;
        this.file = file;
    }

    public override TextPlaces Places => new FilePlaces(Document.Source.ToString());

    /// <summary>Reads and checks the bytes of a file.</summary>
    public static FileText Of(Linter linter, InputFile file, byte[] bytes) =>
        new(linter, file, bytes, DocumentReader.Read(file.Path, TextDecoder.Decode(bytes), file.Format!.Value));

    protected override byte[]? Replace(ImmutableArray<TextChange> changes)
    {
        if (Document.Source.Encoding is not { } encoding) return null;
        int mark = Bytes.AsSpan().StartsWith(encoding.Preamble) ? encoding.Preamble.Length : 0;
        return ByteChanges.Apply(Bytes, mark, encoding, changes);
    }

    protected override WrittenText? Read(byte[] changed) => Of(linter, file, changed);
}
