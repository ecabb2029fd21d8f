using ContentLint.Cli.Reports;
using ContentLint.Core;

namespace ContentLint.Cli.Running;

/// <summary>A result that compares documents with each other; what becomes of it shows when all were seen.</summary>
/// <param name="Result">The result.</param>
/// <param name="Part">What the rule was told of its document, without the paragraphs.</param>
/// <param name="Repeat">What is known of it so far.</param>
internal sealed record SharedPassage(LocatedResult Result, CorpusPart Part, CorpusRepeat Repeat)
{
    /// <summary>The same, holding what the text says only once when another one of its group says it as well.</summary>
    public SharedPassage SharingText(SharedPassage other)
    {
        string own = Result.MatchedText, first = other.Result.MatchedText;
        return ReferenceEquals(own, first) || own != first ? this : this with { Result = Result with { MatchedText = first } };
    }
}
