using System;
using System.Collections.Immutable;
using System.IO;
using Microsoft.CodeAnalysis.Text;

namespace ContentLint.Language;

/// <summary>
/// What is kept of a paragraph to compare it with those of other documents when its text is gone: about 100 bytes and two more a word.
/// </summary>
public sealed class ParagraphDigest
{
    private const int MostWordsCompared = 400;
    private const int FewestWordsEdited = 24;
    private const int LongParagraph = 40;
    private const int ShareChanged = 8;
    private const ushort IsSubject = 1;
    private static readonly PhraseSet LicenceWords = PhraseSet.Of("en/licence-phrases.txt");

    private static readonly WordListSet LicenceBeginnings = WordList.Of("en/licence-phrases.txt").Set;

    private readonly ushort[] words;
    private bool isSorted;
    private readonly ulong deciding;

    private ParagraphDigest(TextSpan sourceSpan, WordRun run, SubjectWords subject)
    {
        SourceSpan = sourceSpan;
        WordCount = run.Length;
        Whole = run.WholeHash;
        deciding = run.DecidingHash;
        bool isCompared = run.Length is >= FewestWordsEdited and <= MostWordsCompared;
        words = isCompared ? WordsOf(run, subject) : Array.Empty<ushort>();
        Keys = isCompared ? run.SmallestShingles : Array.Empty<uint>();
    }

    private ParagraphDigest(TextSpan sourceSpan, int wordCount, ulong whole, ulong deciding, ushort[] words, uint[] keys)
    {
        SourceSpan = sourceSpan;
        WordCount = wordCount;
        Whole = whole;
        this.deciding = deciding;
        this.words = words;
        Keys = keys;
    }

    /// <summary>Half-open UTF-16 range of the paragraph in the source.</summary>
    public TextSpan SourceSpan { get; }

    /// <summary>How many words it has.</summary>
    public int WordCount { get; }

    /// <summary>Hash of its letters and digits.</summary>
    internal ulong Whole { get; }

    /// <summary>Hashes of a few of its shingles, the same ones in a paragraph that is nearly the same; none when it is too short or too long.</summary>
    internal uint[] Keys { get; }

    /// <summary>A digest that <see cref="Write"/> wrote.</summary>
    /// <exception cref="InvalidDataException">It is none.</exception>
    public static ParagraphDigest Read(BinaryReader reader)
    {
        int start = reader.ReadInt32(), length = reader.ReadInt32(), count = reader.ReadInt32();
        ulong whole = reader.ReadUInt64(), deciding = reader.ReadUInt64();
        int kept = reader.ReadUInt16(), keyCount = reader.ReadByte();
        if (start < 0 || length < 0 || count < 0 || kept > MostWordsCompared || keyCount > SmallestShingles.Kept) throw new InvalidDataException("This is no digest of a paragraph.");
        var words = new ushort[kept];
        for (int i = 0; i < words.Length; i++) words[i] = reader.ReadUInt16();
        var keys = new uint[keyCount];
        for (int i = 0; i < keys.Length; i++) keys[i] = reader.ReadUInt32();
        return new ParagraphDigest(new TextSpan(start, length), count, whole, deciding, words, keys);
    }

    /// <summary>Writes it, for a later run that compares it with other documents.</summary>
    public void Write(BinaryWriter writer)
    {
        writer.Write(SourceSpan.Start);
        writer.Write(SourceSpan.Length);
        writer.Write(WordCount);
        writer.Write(Whole);
        writer.Write(deciding);
        writer.Write((ushort)words.Length);
        writer.Write((byte)Keys.Length);
        foreach (ushort word in words) writer.Write(word);
        foreach (uint key in Keys) writer.Write(key);
    }

    /// <summary>Those of an article: its paragraphs and list items of so many words, licences and source lists apart.</summary>
    public static ImmutableArray<ParagraphDigest> Of(Article article, int fewestWords)
    {
        var subject = SubjectWords.Of(article);
        var digests = ImmutableArray.CreateBuilder<ParagraphDigest>();
        foreach (var passage in article.Passages)
        {
            if (passage.Words.Length < fewestWords || !ProseParagraph.Is(article, passage) || IsLicence(passage)) continue;
            var whole = new TextSpan(0, passage.Text.Length);
            digests.Add(new ParagraphDigest(passage.ToSource(whole), article.WordRuns.Of(passage), subject));
        }

        return digests.ToImmutable();
    }

    /// <summary>
    /// How many words differ from another paragraph, whatever their order; null when too many do, or when a number, a name, a
    /// negation, an opposite, an inline object or a word of the document's title is among them: sentences of one mould are filled
    /// with the subject of their text.
    /// </summary>
    internal int? ChangedWords(ParagraphDigest other)
    {
        if (Whole == other.Whole) return 0;
        int most = Math.Min(WordCount, other.WordCount) is var fewer && fewer < LongParagraph ? 3 : fewer / ShareChanged;
        if (deciding != other.deciding || words.Length == 0 || other.words.Length == 0 || Math.Abs(WordCount - other.WordCount) > most) return null;
        Sort();
        other.Sort();
        int lacking = 0, added = 0, i = 0, k = 0;
        while (i < words.Length || k < other.words.Length)
        {
            int side = k == other.words.Length ? -1 : i == words.Length ? 1 : (words[i] | IsSubject).CompareTo(other.words[k] | IsSubject);
            if (side == 0)
            {
                i++;
                k++;
                continue;
            }

            ushort word = side < 0 ? words[i++] : other.words[k++];
            if ((word & IsSubject) != 0 || (side < 0 ? ++lacking : ++added) > most) return null;
        }

        return Math.Max(lacking, added);
    }

    // Few paragraphs are ever compared, and all of them by one thread: the corpus takes documents in order.
    private void Sort()
    {
        if (!isSorted) Array.Sort(words);
        isSorted = true;
    }

    private static bool IsLicence(Passage passage) => passage.Lists.Overlaps(LicenceBeginnings) && LicenceWords.StandsIn(passage);

    /// <summary>Fifteen bits of the hash of each word and one that tells the words of the subject.</summary>
    private static ushort[] WordsOf(WordRun run, SubjectWords subject)
    {
        var tokens = run.Tokens;
        var words = new ushort[tokens.Length];
        for (int i = 0; i < words.Length; i++)
        {
            uint token = tokens[i];
            words[i] = (ushort)((((token ^ (token >> 16)) << 1) & 0xFFFF) | (subject.Contains(token) ? IsSubject : 0u));
        }

        return words;
    }
}
