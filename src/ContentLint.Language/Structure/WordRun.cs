using System;
using System.Collections.Generic;
using System.Runtime.CompilerServices;
using ContentLint.Documents;
using Microsoft.CodeAnalysis.Text;

namespace ContentLint.Language;

/// <summary>
/// A stretch of a passage as a run of tokens to compare: its words without regard to case, and the inline objects (code, pictures)
/// by what stands in the source.
/// </summary>
internal sealed class WordRun
{
    private readonly Passage passage;
    private readonly int firstWord;
    private readonly uint[] tokens;
    private readonly List<int>? objects;

    // Few runs are ever compared, so these are made for those.
    private byte[]? marks;
    private ulong someOf;
    private uint[]? smallestShingles;

    public WordRun(Document document, Passage passage, TextSpan span)
    {
        this.passage = passage;
        string text = passage.Text;
        var inline = passage.Block.Prose.Marks.AsSpan();
        firstWord = passage.FirstWordAt(span.Start);
        var words = passage.Words.AsSpan().Slice(firstWord);
        if (span.End < text.Length) words = words.Slice(0, passage.FirstWordAt(span.End) - firstWord);
        if (words.Length > 0 && words[words.Length - 1].End > span.End) words = words.Slice(0, words.Length - 1);
        int most = ObjectsAmong(inline);
        tokens = new uint[words.Length + most];
        if (most == 0)
        {
            AddWords(text, words, opens: true);
        }
        else
        {
            objects = new List<int>(most);
            AddAll(document, span, words, inline);
        }

        ulong whole = HashOfWhole(text.AsSpan(span.Start, span.Length));
        WholeHash = text.IndexOf(Prose.Placeholder, span.Start, span.Length) >= 0 ? whole ^ ObjectHash : whole;
    }

    /// <summary>How many tokens it has.</summary>
    public int Length { get; private set; }

    /// <summary>Hash of its inline objects in order; 0 when there are none.</summary>
    public ulong ObjectHash { get; private set; }

    /// <summary>Hash of a token.</summary>
    public uint this[int token] => tokens[token];

    /// <summary>Hash of the tokens that make another statement of a text: numbers, names, negations, opposites, inline objects, in any order.</summary>
    public ulong DecidingHash { get; private set; }

    /// <summary>Hash of its letters and digits alone, so that lost spaces make no difference; inline objects by their source.</summary>
    public ulong WholeHash { get; }

    /// <summary>Hashes of the tokens that stand in a row, for each place where a row begins.</summary>
    public Shingles Shingles => new(Tokens);

    /// <summary>The smallest keys of its shingles; who has walked along the shingles anyway sets them.</summary>
    public uint[] SmallestShingles
    {
        get => smallestShingles ??= Language.SmallestShingles.Of(this);
        set => smallestShingles = value;
    }

    /// <summary>The hashes of its tokens in their order.</summary>
    public ReadOnlySpan<uint> Tokens => tokens.AsSpan(0, Length);

    private byte[] Marks => marks ??= ReadMarks();

    // A bit for each token; some tokens share one.
    private ulong SomeOf => someOf != 0 ? someOf : someOf = ReadSome();

    /// <summary>
    /// How many words of the one the other lacks, whatever their order, the larger of both ways; null when there are more than
    /// <paramref name="most"/>, or when a number, a negation, a name or an inline
    /// object is among them, or two words that stand on one scale of opposites.
    /// </summary>
    /// <param name="other">The run to compare with.</param>
    /// <param name="most">How many words may differ.</param>
    /// <param name="topical">How many of the differing words may name a topic.</param>
    public int? ChangedWords(WordRun other, int most, int topical)
    {
        if (Math.Abs(Length - other.Length) > most || LackMore(SomeOf, other.SomeOf, most) || LackMore(other.SomeOf, SomeOf, most)) return null;
        if (other.Lacking(Counts(this), most, topical) is not { } added || Lacking(Counts(other), most, topical) is not { } removed) return null;
        return (added.Scales & removed.Scales) != 0 ? null : Math.Max(added.Words, removed.Words);
    }

    // Each bit that the other lacks stands for at least one token that it lacks.
    private static bool LackMore(ulong some, ulong other, int most)
    {
        ulong lacking = some & ~other;
        for (int i = 0; i < most; i++) lacking &= lacking - 1;
        return lacking != 0;
    }

    private static Dictionary<uint, int> Counts(WordRun run)
    {
        var counts = new Dictionary<uint, int>();
        foreach (uint token in run.Tokens)
        {
            counts.TryGetValue(token, out int count);
            counts[token] = count + 1;
        }

        return counts;
    }

    /// <summary>What it has beyond the tokens that are counted.</summary>
    private (int Words, uint Scales)? Lacking(Dictionary<uint, int> counts, int most, int topical)
    {
        int lacking = 0, naming = 0;
        uint scales = 0;
        for (int i = 0; i < Length; i++)
        {
            if (counts.TryGetValue(tokens[i], out int count) && count > 0)
            {
                counts[tokens[i]] = count - 1;
                continue;
            }

            byte mark = Marks[i];
            if ((mark & TokenMarks.Contrasts) != 0) scales |= Opposites.ScalesOf(tokens[i]);
            if ((mark & TokenMarks.Decides) != 0 || ++lacking > most || ((mark & TokenMarks.Names) != 0 && ++naming > topical)) return null;
        }

        return (lacking, scales);
    }

    private byte[] ReadMarks()
    {
        string text = passage.Text;
        byte[] read = new byte[Length], marksOfRow = TokenMarks.Rows;
        int word = 0, objectsRead = 0;
        for (int i = 0; i < read.Length; i++)
        {
            if (objects is not null && objectsRead < objects.Count && objects[objectsRead] == i)
            {
                read[i] = TokenMarks.Decides | TokenMarks.Names;
                objectsRead++;
            }
            else
            {
                read[i] = MarksOf(text, passage.Words[firstWord + word], marksOfRow, opens: word == 0);
                word++;
            }
        }

        return read;
    }

    private ulong ReadSome()
    {
        ulong some = 0;
        foreach (uint token in Tokens) some |= 1UL << (int)(token >> 26);
        return some;
    }

    /// <summary>The hash of the token that a word makes, by the word's own.</summary>
    internal static uint HashOf(ulong word) => (uint)(word >> 16);

    /// <summary>The token that a word makes.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static uint TokenOf(string text, in Word word) =>
        HashOf((word.Flags & WordFlags.Plain) != 0 ? word.Hash : HashOfLetters(text.AsSpan(word.Start, word.Length)));

    // A number or a name; what the lists know apart.
    private static bool Decides(string text, in Word word, bool opens)
    {
        char first = text[word.Start];
        return word.Kind != WordKind.Letters || (first is not (>= 'a' and <= 'z') && !opens && char.IsUpper(first) && !BeginsSentence(text, word.Start));
    }

    private static byte MarksOf(string text, in Word word, byte[] marksOfRow, bool opens)
    {
        byte marks = marksOfRow[word.Lists];
        if (Decides(text, word, opens)) marks |= TokenMarks.Decides;
        if (NamesNothing(text, word)) marks &= TokenMarks.Decides | TokenMarks.Contrasts;
        return marks;
    }

    // A letter alone, and an adverb.
    private static bool NamesNothing(string text, in Word word) =>
        word.Length == 1 || (text[word.End - 1] is 'y' or 'Y' && text[word.End - 2] is 'l' or 'L');

    private static int ObjectsAmong(ReadOnlySpan<InlineMark> marks)
    {
        int objects = 0;
        foreach (ref readonly var mark in marks)
        {
            if (IsObject(mark)) objects++;
        }

        return objects;
    }

    private static bool IsObject(in InlineMark mark) => mark.Kind is MarkKind.Code or MarkKind.Image or MarkKind.AutoLink;

    private static ulong HashOfWhole(ReadOnlySpan<char> text)
    {
        var whole = new LettersHash(stackalloc byte[LettersHash.Room]);
        whole.Add(text);
        return whole.Value;
    }

    // "don't" and "dont", "1,200" and "1200" are the same.
    private static ulong HashOfLetters(ReadOnlySpan<char> text)
    {
        ulong state = WordHash.Start;
        foreach (char c in text)
        {
            if (char.IsLetterOrDigit(c)) state = WordHash.Add(state, c);
        }

        return WordHash.Finish(state);
    }

    private void AddWords(string text, ReadOnlySpan<Word> words, bool opens)
    {
        var own = tokens.AsSpan(Length, words.Length);
        byte[] marksOfRow = TokenMarks.Rows;
        ulong deciding = 0;
        for (int i = 0; i < own.Length; i++)
        {
            ref readonly var word = ref words[i];
            own[i] = HashOf(word.Hash);

            // Most words are small ones of ASCII letters, and decide nothing.
            bool isSmall = (word.Flags & WordFlags.Plain) != 0 && text[word.Start] is >= 'a' and <= 'z';
            bool matters = (marksOfRow[word.Lists] & (TokenMarks.Decides | TokenMarks.Contrasts)) != 0;
            if (!isSmall || matters) deciding += DecidingPart(text, word, matters, opens && i == 0, ref own[i]);
        }

        Length += own.Length;
        DecidingHash += deciding;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static ulong DecidingPart(string text, in Word word, bool matters, bool opens, ref uint token)
    {
        token = TokenOf(text, word);
        return matters || Decides(text, word, opens) ? DecidingPart(token) : 0;
    }

    // Objects stand before the word behind which they do not begin.
    private void AddAll(Document document, TextSpan span, ReadOnlySpan<Word> words, ReadOnlySpan<InlineMark> inline)
    {
        int added = 0;
        foreach (ref readonly var mark in inline)
        {
            int from = added;
            while (added < words.Length && words[added].Start <= mark.Span.Start) added++;
            AddWords(passage.Text, words.Slice(from, added - from), opens: from == 0);
            AddObject(document, span, mark);
        }

        AddWords(passage.Text, words.Slice(added), opens: added == 0);
    }

    private static ulong DecidingPart(uint hash) => (hash + 1) * 0x9E3779B97F4A7C15;

    private void AddObject(Document document, TextSpan span, in InlineMark mark)
    {
        if (!IsObject(mark) || !span.Contains(mark.Span)) return;
        var home = passage.ToSource(mark.Span);
        uint hash = 2166136261;
        for (int i = home.Start; i < home.End; i++) hash = (hash ^ document.Source[i]) * 16777619;
        objects!.Add(Length);
        tokens[Length++] = hash;
        DecidingHash += DecidingPart(hash);
        ObjectHash = (ObjectHash * 31) + hash;
    }

    private static bool BeginsSentence(string text, int at)
    {
        int i = at - 1;
        while (i >= 0 && !char.IsLetterOrDigit(text[i]) && text[i] is not ('.' or '!' or '?' or ':' or '…')) i--;
        return i < 0 || !char.IsLetterOrDigit(text[i]);
    }
}
