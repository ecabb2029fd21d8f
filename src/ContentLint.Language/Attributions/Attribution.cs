using Microsoft.CodeAnalysis.Text;

namespace ContentLint.Language;

/// <summary>A statement's tie to its source: <c>Luke said</c>, <c>according to the report</c>.</summary>
/// <param name="Passage">Where it stands.</param>
/// <param name="Cue">The words that tie: half-open range of UTF-16 offsets in the passage's text.</param>
/// <param name="Source">The words that name the source, likewise; without appositions.</param>
/// <param name="Kind">What the source is.</param>
public sealed record Attribution(Passage Passage, TextSpan Cue, TextSpan Source, SourceKind Kind)
{
    /// <summary>Whether a reader learns who or what it was.</summary>
    public bool IsNamed => Kind == SourceKind.Name;

    /// <summary>From the first to the last of its words.</summary>
    public TextSpan Span => TextSpan.FromBounds(System.Math.Min(Cue.Start, Source.Start), System.Math.Max(Cue.End, Source.End));
}
