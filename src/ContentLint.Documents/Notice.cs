using Microsoft.CodeAnalysis.Text;

namespace ContentLint.Documents;

/// <summary>Something that a reader has to say about the text itself: what it could not read as meant, and what it did instead.</summary>
/// <param name="Message">Full sentences: what, where, how to mend it.</param>
/// <param name="Span">Half-open UTF-16 range in the source; null when it concerns the whole file.</param>
public sealed record Notice(string Message, TextSpan? Span = null);
