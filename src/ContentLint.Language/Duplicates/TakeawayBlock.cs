using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;

namespace ContentLint.Language;

/// <summary>A block that sums up its article under a heading such as "Key Takeaways".</summary>
public sealed class TakeawayBlock
{
    internal TakeawayBlock(TextSpan sourceSpan, Passage first, TextSpan heading, ImmutableArray<Takeaway> items, bool isRunIn)
    {
        SourceSpan = sourceSpan;
        FirstPassage = first;
        Heading = heading;
        Items = items;
        IsRunIn = isRunIn;
    }

    /// <summary>Half-open UTF-16 range in the source from the heading to the end of the last item.</summary>
    public TextSpan SourceSpan { get; }

    /// <summary>The passage that holds the heading.</summary>
    public Passage FirstPassage { get; }

    /// <summary>The words of the heading: half-open range of UTF-16 offsets in the text of <see cref="FirstPassage"/>.</summary>
    public TextSpan Heading { get; }

    /// <summary>What it says, in order; at least one.</summary>
    public ImmutableArray<Takeaway> Items { get; }

    /// <summary>Whether heading and items stand on one line.</summary>
    public bool IsRunIn { get; }
}

/// <summary>One statement of a block of takeaways.</summary>
/// <param name="Passage">Where it stands.</param>
/// <param name="Span">Half-open range of UTF-16 offsets in the passage's text.</param>
/// <param name="Number">Its number in the block, from 1.</param>
public sealed record Takeaway(Passage Passage, TextSpan Span, int Number);
