using System.Runtime.CompilerServices;

namespace ContentLint.Language;

/// <summary>
/// The words of a language with their frequencies, asked by characters without regard to case and without allocation. The table
/// is made from <c>en/lexicon/words.txt</c> and the lists beside it during the build and used as it stands in the assembly.
/// </summary>
public sealed class Lexicon
{
    private static readonly Concept<Lexicon> english = new(() => new Lexicon(HashedTable.Read("en.lexicon")));

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

    /// <summary>Has memory bring the place of a word, which will soon be asked for, by its finished hash.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal void Fetch(ulong hash) => table.Fetch(hash);

    /// <summary>The frequency of the word with this number, 0 where it is not known.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal float Frequency(int entry) => entry < 0 ? 0 : (byte)(table.Value(entry) >> LexiconFormat.FrequencyAt) / (float)LexiconFormat.StepsPerDoubling;

    /// <summary>The flags of the word with this number, none where it is not known.</summary>
    internal WordFlags Flags(int entry) => entry < 0 ? WordFlags.None : FlagsAt(entry);

    /// <summary>The row that says in which lists the word with this number stands.</summary>
    internal ushort ListsOf(int entry) => entry == -1 ? (ushort)0 : (ushort)(table.Value(entry < 0 ? -2 - entry : entry) >> LexiconFormat.ListsAt);

    private WordFlags FlagsAt(int entry) => (WordFlags)(byte)(table.Value(entry) >> LexiconFormat.FlagsAt);
}
