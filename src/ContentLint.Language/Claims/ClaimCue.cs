using Microsoft.CodeAnalysis.Text;

namespace ContentLint.Language;

/// <summary>The words of a sentence that assert evidence.</summary>
/// <param name="Span">Half-open range in the passage's text.</param>
/// <param name="IsNamed">Whether they name whose evidence it is.</param>
/// <param name="IsPeople">Whether people without further words are the subject (<c>Researchers found</c>): in a longer text those of the study just named.</param>
/// <param name="IsDefinite">Whether they speak of evidence as known (<c>the study found</c>): a claim only where nothing before speaks of it.</param>
internal readonly record struct ClaimCue(TextSpan Span, bool IsNamed, bool IsPeople, bool IsDefinite = false)
{
    /// <summary>Whether they bring in a source of their own (<c>according to one estimate</c>, <c>another study found</c>): a name given before is not its.</summary>
    public bool IsNew { get; init; }
}
