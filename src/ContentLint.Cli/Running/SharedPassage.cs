using ContentLint.Cli.Reports;
using ContentLint.Core;

namespace ContentLint.Cli.Running;

/// <summary>A result that compares documents with each other; what becomes of it shows when all were seen.</summary>
/// <param name="result">The result.</param>
/// <param name="part">What the rule was told of its document, without the paragraphs.</param>
/// <param name="group">The number of what repeats.</param>
/// <param name="repeat">What is known of it so far.</param>
internal sealed class SharedPassage(LocatedResult result, CorpusPart part, int group, CorpusRepeat repeat)
{
    /// <summary>The file it stands in.</summary>
    public string Path { get; } = result.Path;

    /// <summary>The result; null when it was let go.</summary>
    public LocatedResult? Result { get; private set; } = result;

    /// <summary>What the rule was told of its document, without the paragraphs.</summary>
    public CorpusPart Part => part;

    /// <summary>The number of what repeats.</summary>
    public int Group => group;

    /// <summary>What is known of it so far; null when the result was let go.</summary>
    public CorpusRepeat? Repeat { get; private set; } = repeat;

    /// <summary>Keeps what the text says only once when it says the same as another one of its group.</summary>
    public void ShareText(SharedPassage other)
    {
        if (Result is { } own && other.Result is { } first && own.MatchedText == first.MatchedText) Result = own with { MatchedText = first.MatchedText };
    }

    /// <summary>Lets the result go: what it says is told at another place.</summary>
    public void LetGo() => (Result, Repeat) = (null, null);
}
