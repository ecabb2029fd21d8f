using System;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;

namespace ContentLint.Documents;

/// <summary>
/// The words of a block as a reader sees them, without markup, and the way home for each character. Soft line ends are one
/// <c>\n</c>; what is not prose to judge (inline code, images, footnote marks) is one <see cref="Placeholder"/>.
/// </summary>
public sealed class Prose
{
    /// <summary>U+FFFC OBJECT REPLACEMENT CHARACTER, standing for an inline object that is not prose.</summary>
    public const char Placeholder = '\uFFFC';

    private readonly OffsetMap map;

    internal Prose(string text, OffsetMap map, ImmutableArray<InlineMark> marks)
    {
        Text = text;
        this.map = map;
        Marks = marks;
    }

    /// <summary>Prose without a character.</summary>
    public static Prose Empty { get; } = new("", OffsetMap.Empty, ImmutableArray<InlineMark>.Empty);

    /// <summary>The words as read, without markup.</summary>
    public string Text { get; }

    /// <summary>The runs of the way home, in order, without gap in the prose.</summary>
    public ImmutableArray<ProseSegment> Segments => map.Segments;

    /// <summary>Inline markup in order of its start, the longer first; spans count in <see cref="Text"/>.</summary>
    public ImmutableArray<InlineMark> Marks { get; }

    /// <summary>
    /// The source range of a prose range. It begins where the first character begins in the source and ends where the last one
    /// ends, so markup around the range stays outside and markup inside it is covered.
    /// </summary>
    /// <param name="span">Half-open range of UTF-16 offsets in <see cref="Text"/>.</param>
    /// <returns>Half-open range of UTF-16 offsets in the source text.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The range does not lie in the prose.</exception>
    public TextSpan ToSource(TextSpan span) => map.ToSource(span);

    /// <summary>The source offset at which a new character before the given prose character would be inserted.</summary>
    /// <param name="offset">UTF-16 offset in <see cref="Text"/>; the length of the prose asks for its end.</param>
    public int ToSource(int offset) => map.ToSource(offset);

    /// <summary>The source offset directly behind the prose character before <paramref name="offset"/>.</summary>
    /// <param name="offset">UTF-16 offset in <see cref="Text"/>, at least 1.</param>
    public int ToSourceBehind(int offset) => map.ToSource(new TextSpan(offset - 1, 1)).End;
}
