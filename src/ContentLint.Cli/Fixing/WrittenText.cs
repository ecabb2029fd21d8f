using System.Collections.Immutable;
using System.Linq;
using ContentLint.Cli.Reports;
using ContentLint.Core;
using ContentLint.Core.Fixing;
using ContentLint.Documents;
using Microsoft.CodeAnalysis.Text;

namespace ContentLint.Cli.Fixing;

/// <summary>A text as it is written in a file.</summary>
/// <param name="bytes">Its bytes there.</param>
/// <param name="document">What was read out of them.</param>
/// <param name="report">What is found in it.</param>
internal abstract class WrittenText(byte[] bytes, Document document, DocumentReport report) : FixableText
{
    /// <summary>Its bytes.</summary>
    public byte[] Bytes => bytes;

    /// <summary>What was read.</summary>
    public Document Document => document;

    public override DocumentReport Report => report;

    /// <summary>The way from its offsets to places in the file.</summary>
    public abstract TextPlaces Places { get; }

    public override FixableText? Changed(ImmutableArray<TextChange> changes)
    {
        if (Replace(changes) is not { } changed || Read(changed) is not { } text) return null;

        // Bytes beside a change may become other characters with it; then the fix would not do what it says.
        return text.Document.Source.ContentEquals(document.Source.WithChanges(changes.AsEnumerable())) ? text : null;
    }

    /// <summary>The bytes with some ranges of the text replaced; null when they cannot be written so.</summary>
    protected abstract byte[]? Replace(ImmutableArray<TextChange> changes);

    /// <summary>Reads and checks bytes like these; null when they are no such text.</summary>
    protected abstract WrittenText? Read(byte[] changed);
}
