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
    private readonly Token[] tokens;

    private ReadOnlySpan<Token> Tokens => tokens.AsSpan(0, Length);

    public WordRun(Document document, Passage passage, TextSpan span)
    {
        string text = passage.Text;
        var marks = passage.Block.Prose.Marks.AsSpan();
        int first = passage.FirstWordAt(span.Start);
        var words = passage.Words.AsSpan().Slice(first);
        if (span.End < text.Length) words = words.Slice(0, passage.FirstWordAt(span.End) - first);
        if (words.Length > 0 && words[words.Length - 1].End > span.End) words = words.Slice(0, words.Length - 1);
        int objects = ObjectsAmong(marks);
        tokens = new Token[words.Length + objects];
        if (objects == 0) AddWords(text, words, opens: true);
        else AddAll(document, passage, span, words, marks);
        ulong whole = HashOfWhole(text, words, span);
        WholeHash = text.IndexOf(Prose.Placeholder, span.Start, span.Length) >= 0 ? whole ^ ObjectHash : whole;
    }

    /// <summary>How many tokens it has.</summary>
    public int Length { get; private set; }

    /// <summary>Hash of its inline objects in order; 0 when there are none.</summary>
    public ulong ObjectHash { get; private set; }

    /// <summary>Hash of a token.</summary>
    public uint this[int token] => tokens[token].Hash;

    /// <summary>Hash of the tokens that make another statement of a text: numbers, names, negations, opposites, inline objects, in any order.</summary>
    public ulong DecidingHash { get; private set; }

    /// <summary>Hash of its letters and digits alone, so that lost spaces make no difference; inline objects by their source.</summary>
    public ulong WholeHash { get; }

    /// <summary>Hashes of the tokens that stand in a row, for each place where a row begins.</summary>
    public Shingles Shingles => new(Tokens);

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
        if (Math.Abs(Length - other.Length) > most) return null;
        if (Lacking(other.Tokens, Counts(this), most, topical) is not { } added || Lacking(Tokens, Counts(other), most, topical) is not { } removed) return null;
        return (added.Scales & removed.Scales) != 0 ? null : Math.Max(added.Words, removed.Words);
    }

    private static Dictionary<uint, int> Counts(WordRun run)
    {
        var counts = new Dictionary<uint, int>();
        foreach (var token in run.Tokens)
        {
            counts.TryGetValue(token.Hash, out int count);
            counts[token.Hash] = count + 1;
        }

        return counts;
    }

    private static (int Words, uint Scales)? Lacking(ReadOnlySpan<Token> tokens, Dictionary<uint, int> counts, int most, int topical)
    {
        int lacking = 0, naming = 0;
        uint scales = 0;
        foreach (var token in tokens)
        {
            if (counts.TryGetValue(token.Hash, out int count) && count > 0)
            {
                counts[token.Hash] = count - 1;
                continue;
            }

            if (token.Contrasts) scales |= Opposites.ScalesOf(token.Hash);
            if (token.Decides || ++lacking > most || (token.Names && ++naming > topical)) return null;
        }

        return (lacking, scales);
    }

    /// <summary>The hash of the token that a word makes, by the word's own.</summary>
    internal static uint HashOf(ulong word) => (uint)(word >> 16);

    /// <summary>What is known of the token that a word makes, by what the lists know.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static byte MarksOf(string text, in Word word, byte marks, bool opens)
    {
        char first = text[word.Start], last = text[word.End - 1];
        bool isName = !opens && first is not (>= 'a' and <= 'z') && char.IsUpper(first) && !BeginsSentence(text, word.Start);
        if (isName || word.Kind != WordKind.Letters) marks |= TokenMarks.Decides;
        if (word.Length == 1 || (last is 'y' or 'Y' && text[word.End - 2] is 'l' or 'L')) marks &= TokenMarks.Decides | TokenMarks.Contrasts;
        return marks;
    }

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

    private static ulong HashOfWhole(string text, ReadOnlySpan<Word> words, TextSpan span)
    {
        int at = span.Start;
        var whole = new LettersHash(stackalloc byte[LettersHash.Room]);
        foreach (ref readonly var word in words)
        {
            if (word.Start != at + 1 || text[at] != ' ') whole.Add(text.AsSpan(at, word.Start - at));
            if ((word.Flags & WordFlags.Plain) != 0) whole.AddPlain(text, word.Start, word.Length);
            else whole.Add(text.AsSpan(word.Start, word.Length));
            at = word.End;
        }

        whole.Add(text.AsSpan(at, span.End - at));
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
        var marksOfRow = TokenMarks.Rows;
        ulong deciding = 0;
        for (int i = 0; i < own.Length; i++)
        {
            ref readonly var word = ref words[i];
            ulong hash = (word.Flags & WordFlags.Plain) != 0 ? word.Hash : HashOfLetters(text.AsSpan(word.Start, word.Length));
            var token = new Token(HashOf(hash), MarksOf(text, word, marksOfRow[word.Lists], opens && i == 0));
            if (token.Matters) deciding += DecidingPart(token.Hash);
            own[i] = token;
        }

        Length += own.Length;
        DecidingHash += deciding;
    }

    // Objects stand before the word behind which they do not begin.
    private void AddAll(Document document, Passage passage, TextSpan span, ReadOnlySpan<Word> words, ReadOnlySpan<InlineMark> marks)
    {
        int added = 0;
        foreach (ref readonly var mark in marks)
        {
            int from = added;
            while (added < words.Length && words[added].Start <= mark.Span.Start) added++;
            AddWords(passage.Text, words.Slice(from, added - from), opens: from == 0);
            AddObject(document, passage, span, mark);
        }

        AddWords(passage.Text, words.Slice(added), opens: added == 0);
    }

    private static ulong DecidingPart(uint hash) => (hash + 1) * 0x9E3779B97F4A7C15;

    private void AddObject(Document document, Passage passage, TextSpan span, in InlineMark mark)
    {
        if (!IsObject(mark) || !span.Contains(mark.Span)) return;
        var home = passage.ToSource(mark.Span);
        uint hash = 2166136261;
        for (int i = home.Start; i < home.End; i++) hash = (hash ^ document.Source[i]) * 16777619;
        tokens[Length++] = new Token(hash, TokenMarks.Decides | TokenMarks.Names);
        DecidingHash += DecidingPart(hash);
        ObjectHash = (ObjectHash * 31) + hash;
    }

    private static bool BeginsSentence(string text, int at)
    {
        int i = at - 1;
        while (i >= 0 && !char.IsLetterOrDigit(text[i]) && text[i] is not ('.' or '!' or '?' or ':' or '…')) i--;
        return i < 0 || !char.IsLetterOrDigit(text[i]);
    }

    /// <summary>One number, so that it is made without a detour through memory.</summary>
    internal readonly struct Token(uint hash, byte marks)
    {
        private readonly ulong bits = ((ulong)hash << 32) | marks;

        public uint Hash => (uint)(bits >> 32);

        public bool Decides => (bits & TokenMarks.Decides) != 0;

        public bool Names => (bits & TokenMarks.Names) != 0;

        public bool Contrasts => (bits & TokenMarks.Contrasts) != 0;

        /// <summary>Whether it makes another statement by itself or beside another one.</summary>
        public bool Matters => (bits & (TokenMarks.Decides | TokenMarks.Contrasts)) != 0;
    }
}
