using System;
using System.Runtime.CompilerServices;

namespace ContentLint.Language;

/// <summary>
/// The words of a language with their frequencies, asked by characters without regard to case and without allocation. The table
/// is made from <c>en/lexicon/words.txt</c> and the lists beside it during the build and used as it stands in the assembly.
/// </summary>
public sealed class Lexicon
{
    private static readonly Concept<Lexicon> english = new(() => new Lexicon(HashedTable.Read("en.lexicon")));

    // How many words ahead the front place of one is fetched: it lies near.
    private const int Ahead = 8;
    private const int MostWaiting = 64;

    private readonly HashedTable table;

    /// <summary>One more than the largest number of a word.</summary>
    internal int Size => table.Size;

    private Lexicon(HashedTable table) => this.table = table;

    /// <summary>American and British English: words, names, companies, terms of computing and science.</summary>
    public static Lexicon English => english.Value;

    /// <summary>Whether the word is known at all, however it is capitalised.</summary>
    public bool Contains(WordText word) => word.EntryIn(this) >= 0;

    /// <summary>How often the word stands in printed English, in powers of two: 34 for "the", 20 for a rare word, 0 for one whose count is unknown.</summary>
    public float Frequency(WordText word) => Frequency(word.EntryIn(this));

    /// <summary>Whether the word is known with capitals only: a person, a place, a brand, an acronym.</summary>
    public bool IsName(WordText word) => (Flags(word.EntryIn(this)) & WordFlags.Capitalised) != 0;

    /// <summary>Whether the word is the name of a company.</summary>
    public bool IsCompany(WordText word) => (Flags(word.EntryIn(this)) & WordFlags.Company) != 0;

    /// <summary>
    /// The number of a word in the table by its finished hash; -1 for one that is in no list at all, and a smaller number for one
    /// that the lexicon does not know although a list has it.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal int Find(ulong hash)
    {
        int entry = table.Find(hash);
        return entry >= 0 && (FlagsAt(entry) & WordFlags.Listed) != 0 ? -2 - entry : entry;
    }

    /// <summary>Copies words of which the hashes alone are known, with all that is known of them.</summary>
    internal void Read(ReadOnlySpan<Word> words, Span<Word> known)
    {
        var own = table;
        Span<int> waiting = stackalloc int[MostWaiting];
        int count = 0;
        for (int i = 0; i < words.Length && i < Ahead; i++) own.FetchFront(words[i].Hash);
        for (int i = 0; i < words.Length; i++)
        {
            if (i + Ahead < words.Length) own.FetchFront(words[i + Ahead].Hash);
            ref readonly var word = ref words[i];
            int entry = own.FindInFront(word.Hash);
            if (entry >= 0)
            {
                known[i] = Known(word, entry, own.Value(entry));
                continue;
            }

            // The rest of the table lies far away: its answers are waited for all at once.
            own.FetchBehind(word.Hash);
            waiting[count++] = i;
            if (count < MostWaiting) continue;
            ReadBehind(words, known, waiting);
            count = 0;
        }

        ReadBehind(words, known, waiting.Slice(0, count));
    }

    /// <summary>Has memory bring the place of a word, which will soon be asked for, by its finished hash.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal void Fetch(ulong hash)
    {
        table.FetchFront(hash);
        table.FetchBehind(hash);
    }

    /// <summary>The frequency of the word with this number, 0 where it is not known.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal float Frequency(int entry) => entry < 0 ? 0 : (byte)(table.Value(entry) >> LexiconFormat.FrequencyAt) / (float)LexiconFormat.StepsPerDoubling;

    /// <summary>The flags of the word with this number, none where it is not known.</summary>
    internal WordFlags Flags(int entry) => entry < 0 ? WordFlags.None : FlagsAt(entry);

    /// <summary>The row that says in which lists the word with this number stands.</summary>
    internal ushort ListsOf(int entry) => entry == -1 ? (ushort)0 : (ushort)(table.Value(entry < 0 ? -2 - entry : entry) >> LexiconFormat.ListsAt);

    /// <summary>The same for a word by its finished hash, as far as it stands in front: 0 for any other.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal ushort ListsInFront(ulong hash)
    {
        int entry = table.FindInFront(hash);
        return entry < 0 ? (ushort)0 : (ushort)(table.Value(entry) >> LexiconFormat.ListsAt);
    }

    private void ReadBehind(ReadOnlySpan<Word> words, Span<Word> known, ReadOnlySpan<int> waiting)
    {
        foreach (int i in waiting)
        {
            int entry = table.FindBehind(words[i].Hash);
            known[i] = entry < 0 ? words[i] with { Entry = entry } : Known(words[i], entry, table.Value(entry));
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Word Known(in Word word, int entry, uint value)
    {
        var flags = (WordFlags)(byte)(value >> LexiconFormat.FlagsAt);
        bool isListed = (flags & WordFlags.Listed) != 0;
        return new Word(word.Start, word.Length, word.Kind)
        {
            Flags = isListed ? word.Flags : word.Flags | flags,
            Lists = (ushort)(value >> LexiconFormat.ListsAt),
            Entry = isListed ? -2 - entry : entry,
            Hash = word.Hash,
        };
    }

    private WordFlags FlagsAt(int entry) => (WordFlags)(byte)(table.Value(entry) >> LexiconFormat.FlagsAt);
}
