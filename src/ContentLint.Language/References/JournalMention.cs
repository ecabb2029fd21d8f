using Microsoft.CodeAnalysis.Text;

namespace ContentLint.Language;

/// <summary>A journal that the text names as the place where a study appeared.</summary>
/// <param name="Sentence">The sentence that names it.</param>
/// <param name="Span">The name alone, a half-open range of UTF-16 offsets in the passage's text.</param>
public sealed record JournalMention(Sentence Sentence, TextSpan Span)
{
    /// <summary>The name as written.</summary>
    public string Name => Sentence.Passage.Text.Substring(Span.Start, Span.Length);
}
