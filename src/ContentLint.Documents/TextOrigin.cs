using Microsoft.CodeAnalysis.Text;

namespace ContentLint.Documents;

/// <summary>
/// Where a document stands that was read out of a record of a larger file. The document's own ranges count in the record's
/// decoded text; this leads them back to the file, escapes included.
/// </summary>
/// <param name="Line">Zero-based number of the line in the file that holds the record.</param>
/// <param name="LineStart">UTF-16 offset in the file at which that line begins, a byte order mark not counted.</param>
/// <param name="Map">Leads from UTF-16 offsets in the decoded text to UTF-16 offsets in the line.</param>
/// <param name="Id">The name the record gives itself, if any.</param>
public sealed record TextOrigin(int Line, long LineStart, OffsetMap Map, string? Id = null)
{
    /// <summary>Half-open UTF-16 range in the line for a half-open range in the decoded text.</summary>
    public TextSpan ToLine(TextSpan span) => Map.ToSource(span);
}
