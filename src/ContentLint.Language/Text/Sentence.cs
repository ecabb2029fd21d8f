using System;
using Microsoft.CodeAnalysis.Text;

namespace ContentLint.Language;

/// <summary>One sentence of a passage, without the white space around it.</summary>
public sealed class Sentence
{
    internal Sentence(Passage passage, TextSpan span, int firstWord, int wordCount, int number)
    {
        Passage = passage;
        Span = span;
        FirstWord = firstWord;
        WordCount = wordCount;
        Number = number;
    }

    /// <summary>The passage it stands in.</summary>
    public Passage Passage { get; }

    /// <summary>Half-open range of UTF-16 offsets in the passage's text, closing punctuation included.</summary>
    public TextSpan Span { get; }

    /// <summary>Index of its first word in <see cref="Passage.Words"/>.</summary>
    public int FirstWord { get; }

    /// <summary>How many words it has.</summary>
    public int WordCount { get; }

    /// <summary>Its number in the passage, from 0.</summary>
    public int Number { get; }

    /// <summary>Its characters.</summary>
    public ReadOnlySpan<char> Text => Passage.Text.AsSpan(Span.Start, Span.Length);

    /// <summary>Its words.</summary>
    public ReadOnlySpan<Word> Words => Passage.Words.AsSpan().Slice(FirstWord, WordCount);
}
