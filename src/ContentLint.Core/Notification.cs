using Microsoft.CodeAnalysis.Text;

namespace ContentLint.Core;

/// <summary>Something that the run has to say about itself: a rule that failed, a text that could not be read as meant.</summary>
/// <param name="Path">The document it concerns, with forward slashes; empty for the whole run.</param>
/// <param name="Message">Full sentences: what, where, how to mend it.</param>
/// <param name="IsError">Whether something was lost.</param>
/// <param name="RuleId">The rule it concerns, if any.</param>
/// <param name="Span">Half-open UTF-16 range in the source; null when it concerns the whole file.</param>
public sealed record Notification(string Path, string Message, bool IsError, string? RuleId = null, TextSpan? Span = null);
