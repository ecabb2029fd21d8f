using System;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;

namespace ContentLint.Language;

/// <summary>Gathers the words of a text, each with what the lexicon and the lists say of it.</summary>
internal struct WordBuffer(string text)
{
    private const int UsualLength = 5;
    private const int MostKept = 1 << 14;

    // What one text was gathered in serves the next: of the words of a text only the copy of the right size is new.
    [ThreadStatic]
    private static Word[]? kept;

    private readonly Lexicon lexicon = Lexicon.English;
    private Word[] words = Taken(1 + (text.Length / UsualLength));
    private WordListSet lists;
    private int count;

    /// <summary>Adds a word.</summary>
    public void Add(int start, int length, WordKind kind) => Add(start, length, kind, WordHash.Of(text.AsSpan(start, length)));

    /// <summary>Adds a word whose hash is known.</summary>
    public void Add(int start, int length, WordKind kind, ulong hash)
    {
        int entry = lexicon.Find(hash);
        ushort row = lexicon.ListsOf(entry);
        if (row != 0) lists |= WordList.At(row);
        if (count == words.Length) Array.Resize(ref words, count * 2);
        words[count++] = new Word(start, length, kind) { Lists = row, Entry = entry, Hash = hash, Flags = lexicon.Flags(entry) };
    }

    /// <summary>The words, and the lists that any of them stands in.</summary>
    public ImmutableArray<Word> ToImmutable(out WordListSet lists)
    {
        lists = this.lists;
        var own = words.AsSpan(0, count).ToArray();
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
