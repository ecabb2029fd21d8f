using System;
using System.Collections.Generic;
using ContentLint.Documents;
using Microsoft.CodeAnalysis.Text;

namespace ContentLint.Language;

/// <summary>
/// A stretch of a passage as a run of tokens to compare: its words without regard to case, and the inline objects (code, pictures)
/// by what stands in the source.
/// </summary>
internal sealed class WordRun
{
    private const int UsualLength = 16;
    private static readonly WordList Negations = WordList.Of("en/negations.txt");
    private Token[] tokens;
    private ulong? wholeHash;

    private ReadOnlySpan<Token> Tokens => tokens.AsSpan(0, Length);

    public WordRun(Document document, Passage passage, TextSpan span)
    {
        tokens = new Token[span.Length == passage.Text.Length ? passage.Words.Length : UsualLength];
        var marks = passage.Block.Prose.Marks;
        int mark = 0;
        bool first = true;
        foreach (var word in passage.Words.AsSpan())
        {
            if (word.Start < span.Start) continue;
            if (word.End > span.End) break;
            for (; mark < marks.Length && marks[mark].Span.Start < word.Start; mark++) AddObject(document, passage, span, marks[mark]);
            Add(passage.Text.AsSpan(word.Start, word.Length), word, !first && char.IsUpper(passage.Text[word.Start]) && !BeginsSentence(passage.Text, word.Start));
            first = false;
        }

        for (; mark < marks.Length; mark++) AddObject(document, passage, span, marks[mark]);
    }

    /// <summary>How many tokens it has.</summary>
    public int Length { get; private set; }

    /// <summary>Hash of its inline objects in order; 0 when there are none.</summary>
    public ulong ObjectHash { get; private set; }

    /// <summary>Hash of a token.</summary>
    public uint this[int token] => tokens[token].Hash;

    /// <summary>Hash of the tokens that make another statement of a text: numbers, names, negations, opposites, inline objects, in any order.</summary>
    public ulong DecidingHash
    {
        get
        {
            ulong sum = 0;
            foreach (var token in Tokens)
            {
                if (token.Decides || token.Contrasts) sum += (token.Hash + 1) * 0x9E3779B97F4A7C15;
            }

            return sum;
        }
    }

    /// <summary>Hash of so many tokens in a row.</summary>
    public ulong Shingle(int start, int length)
    {
        ulong hash = 14695981039346656037;
        foreach (ref readonly var token in tokens.AsSpan(start, length)) hash = (hash ^ token.Hash) * 1099511628211;
        return hash ^ (hash >> 29);
    }

    /// <summary>Hash of a passage's letters and digits alone, so that lost spaces make no difference; inline objects by their source.</summary>
    public ulong WholeHash(Passage passage)
    {
        if (wholeHash is { } known) return known;
        ulong hash = 14695981039346656037;
        foreach (char c in passage.Text)
        {
            if (c is >= 'a' and <= 'z' or >= '0' and <= '9') hash = (hash ^ c) * 1099511628211;
            else if (c is >= 'A' and <= 'Z') hash = (hash ^ (char)(c | 0x20)) * 1099511628211;
            else if (c >= 128 && char.IsLetterOrDigit(c)) hash = (hash ^ char.ToLowerInvariant(c)) * 1099511628211;
        }

        if (passage.Text.IndexOf(Prose.Placeholder) >= 0) hash ^= ObjectHash;
        wholeHash = hash;
        return hash;
    }

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

    private void Add(ReadOnlySpan<char> text, Word word, bool isName)
    {
        ulong hash = IsPlain(text) ? word.Hash : HashOfLetters(text);
        bool decides = word.Kind != WordKind.Letters || isName || Negations.Contains(word);
        bool names = LineShape.IsTopical(word) && !(text.Length > 1 && text[text.Length - 1] is 'y' or 'Y' && text[text.Length - 2] is 'l' or 'L');
        Add(new Token(HashOf(hash), decides, names, Opposites.Words.Contains(word)));
    }

    private void Add(in Token token)
    {
        if (Length == tokens.Length) Array.Resize(ref tokens, Math.Max(UsualLength, Length * 2));
        tokens[Length++] = token;
    }

    private static bool IsPlain(ReadOnlySpan<char> text)
    {
        foreach (char c in text)
        {
            if (c is not (>= 'a' and <= 'z' or >= 'A' and <= 'Z' or >= '0' and <= '9')) return false;
        }

        return true;
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

    private void AddObject(Document document, Passage passage, TextSpan span, InlineMark mark)
    {
        if (mark.Kind is not (MarkKind.Code or MarkKind.Image or MarkKind.AutoLink) || !span.Contains(mark.Span)) return;
        var home = passage.ToSource(mark.Span);
        uint hash = 2166136261;
        for (int i = home.Start; i < home.End; i++) hash = (hash ^ document.Source[i]) * 16777619;
        Add(new Token(hash, true, true, false));
        ObjectHash = (ObjectHash * 31) + hash;
    }

    private static bool BeginsSentence(string text, int at)
    {
        int i = at - 1;
        while (i >= 0 && !char.IsLetterOrDigit(text[i]) && text[i] is not ('.' or '!' or '?' or ':' or '…')) i--;
        return i < 0 || !char.IsLetterOrDigit(text[i]);
    }

    private readonly record struct Token(uint Hash, bool Decides, bool Names, bool Contrasts);
}
