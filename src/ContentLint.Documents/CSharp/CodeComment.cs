using Microsoft.CodeAnalysis.Text;

namespace ContentLint.Documents.CSharp;

/// <summary>A comment of C#.</summary>
/// <param name="Span">Half-open UTF-16 range in the source, the marks of the comment included.</param>
/// <param name="IsBlock">Whether it stands between <c>/*</c> and <c>*/</c>.</param>
/// <param name="IsDocumentation">Whether it is documentation.</param>
internal readonly record struct CodeComment(TextSpan Span, bool IsBlock, bool IsDocumentation);
