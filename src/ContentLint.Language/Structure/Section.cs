using System.Collections.Immutable;

namespace ContentLint.Language;

/// <summary>A heading and what stands under it up to the next heading of any level.</summary>
public sealed class Section
{
    internal Section(int number, Passage? heading, int level, bool isInferred, SectionKind kind, ImmutableArray<Passage> passages)
    {
        Number = number;
        Heading = heading;
        Level = level;
        IsInferred = isInferred;
        Kind = kind;
        Passages = passages;
    }

    /// <summary>Its number in <see cref="Outline.Sections"/>.</summary>
    public int Number { get; }

    /// <summary>The heading; null for the text before the first one.</summary>
    public Passage? Heading { get; }

    /// <summary>1 to 6 as the markup declares; 0 for an inferred heading and for the lead.</summary>
    public int Level { get; }

    /// <summary>Whether the heading is known by its shape alone.</summary>
    public bool IsInferred { get; }

    /// <summary>What it is for.</summary>
    public SectionKind Kind { get; }

    /// <summary>The passages under the heading in reading order, teasers and furniture included.</summary>
    public ImmutableArray<Passage> Passages { get; }
}
