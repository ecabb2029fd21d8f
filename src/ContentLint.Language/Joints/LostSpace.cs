using Microsoft.CodeAnalysis.Text;

namespace ContentLint.Language;

/// <summary>A place at punctuation where a space is missing.</summary>
/// <param name="Passage">The passage it stands in.</param>
/// <param name="Span">Half-open range of UTF-16 offsets in the passage's text: the word before, the punctuation, the word behind.</param>
/// <param name="At">Where the space belongs: offset in the passage's text.</param>
public sealed record LostSpace(Passage Passage, TextSpan Span, int At)
{
    /// <summary>What stands before the lost space: a word and its punctuation.</summary>
    public string Before => Passage.Text.Substring(Span.Start, At - Span.Start);

    /// <summary>What stands behind it.</summary>
    public string Behind => Passage.Text.Substring(At, Span.End - At);
}
