using Microsoft.CodeAnalysis.Text;

namespace ContentLint.Documents;

/// <summary>A comment in the markup, as suppressions are written.</summary>
/// <param name="Span">Half-open UTF-16 range in the source, delimiters included.</param>
/// <param name="Text">The text between the delimiters, trimmed.</param>
public sealed record Remark(TextSpan Span, string Text);
