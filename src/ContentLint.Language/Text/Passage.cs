using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using ContentLint.Documents;
using Microsoft.CodeAnalysis.Text;

namespace ContentLint.Language;

/// <summary>The prose of one block, split once into words and sentences for all rules.</summary>
public sealed class Passage
{
    private readonly ImmutableArray<Word> words;

    internal Passage(Block block, int index)
    {
        Block = block;
        Index = index;
        Text = block.Prose.Text;
        IsAscii = CharacterRange.Ascii.NextOutside(Text, 0) == Text.Length;
        words = WordSplitter.Split(Text, out var lists);
        Lists = lists;
        Sentences = SentenceSplitter.Split(this);
    }

    /// <summary>The block it was read from.</summary>
    public Block Block { get; }

    /// <summary>
    /// Whether the markup itself says that this is no part of the text (navigation, a footer, a form): the page may well hold it,
    /// and its pieces are spaced by a style sheet.
    /// </summary>
    public bool IsOutsideText => Block.Region is PageRegion.Navigation or PageRegion.Footer or PageRegion.Form;

    /// <summary>Its number in <see cref="Article.Passages"/>.</summary>
    public int Index { get; }

    /// <summary>The words as a reader sees them; the unit that all spans of the language floor count in.</summary>
    public string Text { get; }

    /// <summary>Whether its text has characters of ASCII only, as three of four have: whoever looks for others need not.</summary>
    public bool IsAscii { get; }

    /// <summary>Its words in order.</summary>
    public ImmutableArray<Word> Words => words;

    /// <summary>The lists that any of its words stands in.</summary>
    internal WordListSet Lists { get; }

    /// <summary>Its sentences in order; together they cover everything but white space.</summary>
    public ImmutableArray<Sentence> Sentences { get; }

    /// <summary>The characters of a word.</summary>
    public WordText this[Word word]
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => new(Text.AsSpan(word.Start, word.Length), word);
    }

    /// <summary>The inline marks that begin in a half-open range of <see cref="Text"/>, in order.</summary>
    public IEnumerable<InlineMark> MarksIn(TextSpan span)
    {
        var marks = Block.Prose.Marks;
        int low = 0, high = marks.Length;
        while (low < high)
        {
            int middle = (low + high) >> 1;
            if (marks[middle].Span.Start < span.Start) low = middle + 1;
            else high = middle;
        }

        for (; low < marks.Length && marks[low].Span.Start < span.End; low++) yield return marks[low];
    }

    /// <summary>Half-open source range of a half-open range in <see cref="Text"/>.</summary>
    public TextSpan ToSource(TextSpan span) => Block.Prose.ToSource(span);
}
