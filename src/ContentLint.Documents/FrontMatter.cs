using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;

namespace ContentLint.Documents;

/// <summary>The data block at the head of a Markdown file.</summary>
/// <param name="Span">Half-open UTF-16 range in the source, fences included.</param>
/// <param name="Values">Scalar values of the top level by lower-case key; empty when the block is not readable as YAML.</param>
public sealed record FrontMatter(TextSpan Span, ImmutableDictionary<string, string> Values);
