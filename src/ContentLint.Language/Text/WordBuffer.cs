using System;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;

namespace ContentLint.Language;

/// <summary>Gathers the words of a text, then asks the lexicon and the lists for all of them.</summary>
internal struct WordBuffer(string text)
{
    private const int UsualLength = 5;
    private const int MostKept = 1 << 14;

    // What one text was gathered in serves the next: of the words of a text only the copy of the right size is new.
    [ThreadStatic]
    private static Word[]? kept;

    private Word[] words = Taken(1 + (text.Length / UsualLength));
    private int count;

    /// <summary>Adds a word.</summary>
    public void Add(int start, int length, WordKind kind) => Add(new Word(start, length, kind) { Hash = WordHash.Of(text.AsSpan(start, length)) });

    /// <summary>Adds a word of ASCII letters.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void AddPlain(int start, int length, ulong hash) => Add(new Word(start, length, WordKind.Letters) { Hash = hash, Flags = WordFlags.Plain });

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Add(in Word word)
    {
        if (count == words.Length) Grow();
        words[count++] = word;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void Grow() => Array.Resize(ref words, count * 2);

    /// <summary>The words, and the lists that any of them stands in.</summary>
    public readonly ImmutableArray<Word> ToImmutable(out WordListSet lists)
    {
        var own = new Word[count];
        Lexicon.English.Read(words.AsSpan(0, count), own);
        lists = WordList.ListsOf(own);
        if (words.Length <= MostKept) kept = words;

        // Nobody else has the array, so it need not be copied again.
        return Unsafe.As<Word[], ImmutableArray<Word>>(ref own);
    }

    private static Word[] Taken(int length)
    {
        var words = kept?.Length >= length ? kept : new Word[Math.Max(length, 256)];
        kept = null;
        return words;
    }
}
