using Microsoft.CodeAnalysis.Text;

namespace ContentLint.Language;

/// <summary>One word of a passage; a struct, so that splitting allocates nothing for a word.</summary>
/// <param name="Start">UTF-16 offset in the passage's text.</param>
/// <param name="Length">UTF-16 length.</param>
/// <param name="Kind">What it is by its characters.</param>
public readonly record struct Word(int Start, int Length, WordKind Kind)
{
    /// <summary>What the lexicon says of it.</summary>
    internal WordFlags Flags { get; init; }

    /// <summary>The row that says which lists it stands in.</summary>
    internal ushort Lists { get; init; }

    /// <summary>Its number in the lexicon, as <see cref="Lexicon.Find"/> gives it.</summary>
    internal int Entry { get; init; }

    /// <summary>The hash of its characters, made once for all word lists that are asked for it.</summary>
    internal ulong Hash { get; init; }

    /// <summary>End, exclusive.</summary>
    public int End => Start + Length;

    /// <summary>Half-open range in the passage's text.</summary>
    public TextSpan Span => new(Start, Length);
}
