using Microsoft.CodeAnalysis.Text;

namespace ContentLint.Language;

/// <summary>Characters that came out of bytes read in the wrong encoding.</summary>
/// <param name="Passage">The passage they stand in.</param>
/// <param name="Span">Half-open range of UTF-16 offsets in the passage's text.</param>
/// <param name="Text">What stands there.</param>
/// <param name="Mended">What was meant; null when that is lost.</param>
/// <param name="Encoding">The encoding that the bytes were taken for; null when it is not known.</param>
/// <param name="IsWhole">Whether all bytes are still there and only one encoding explains them, so that writing the repaired text the same wrong way gives what stands there.</param>
public sealed record Mojibake(Passage Passage, TextSpan Span, string Text, string? Mended, string? Encoding, bool IsWhole);
