using System;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis.Text;

namespace ContentLint.Language;

/// <summary>
/// A stretch of text reduced to what survives a careless scraper: lower-case letters, the sign ©, and one <c>0</c> for each run of digits.
/// Spaces and punctuation are gone, so a phrase is the same with and without its spaces; each symbol knows where it came from.
/// </summary>
internal sealed class LetterFold
{
    private const int UsualLength = 16;

    private readonly string text;
    private readonly int start;
    private readonly int end;
    private readonly int atMost;
    private char[] symbols = [];
    private int[] offsets = [];
    private int folded;
    private int next;

    /// <summary>Folds <paramref name="text"/> from <paramref name="start"/> to <paramref name="end"/>, at most so many symbols, each when it is first looked at.</summary>
    public LetterFold(string text, int start, int end, int atMost)
    {
        this.text = text;
        this.start = start;
        this.end = end;
        this.atMost = Math.Min(atMost, end - start);
        next = start;
    }

    /// <summary>The symbol that the character at <paramref name="at"/> stands for in a stretch that begins at <paramref name="start"/>; NUL when for none.</summary>
    public static char SymbolAt(string text, int start, int at)
    {
        char c = text[at];
        if (c is >= 'a' and <= 'z') return c;
        if (c is >= 'A' and <= 'Z') return (char)(c | 0x20);
        if (c < '0') return '\0';
        if (char.IsDigit(c)) return at > start && char.IsDigit(text[at - 1]) ? '\0' : '0';
        return char.IsLetter(c) ? char.ToLowerInvariant(c) : c == '©' ? c : '\0';
    }

    /// <summary>The first symbol of a line from an offset on, and the offset behind it; NUL when there is none.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static char SymbolFrom(string text, TextSpan line, ref int at) =>
        at < line.End && text[at] is >= 'a' and <= 'z' ? text[at++] : OtherSymbolFrom(text, line, ref at);

    // Most characters are small letters, which stand for themselves.
    private static char OtherSymbolFrom(string text, TextSpan line, ref int at)
    {
        while (at < line.End)
        {
            char symbol = SymbolAt(text, line.Start, at++);
            if (symbol != '\0') return symbol;
        }

        return '\0';
    }

    /// <summary>The last symbol before an offset in a stretch that begins at <paramref name="start"/>, and where its characters begin; NUL when there is none.</summary>
    public static char SymbolBefore(string text, int start, ref int at)
    {
        while (at > start)
        {
            char c = text[--at];
            if (c is >= 'a' and <= 'z' or '©') return c;
            if (char.IsLetter(c)) return char.ToLowerInvariant(c);
            if (!char.IsDigit(c)) continue;
            while (at > start && char.IsDigit(text[at - 1])) at--;
            return '0';
        }

        return '\0';
    }

    /// <summary>How many symbols it has.</summary>
    public int Length
    {
        get
        {
            Has(atMost);
            return folded;
        }
    }

    /// <summary>Whether the stretch was folded to its end.</summary>
    public bool IsWhole
    {
        get
        {
            int i = Length < atMost ? end : next;
            while (i < end && !char.IsLetterOrDigit(text[i])) i++;
            return i == end;
        }
    }

    /// <summary>Whether it has more symbols than so many.</summary>
    public bool Has(int symbol)
    {
        while (folded <= symbol && folded < atMost && next < end)
        {
            int i = next++;
            char folding = SymbolAt(text, start, i);
            if (folding == '\0') continue;
            if (folded == symbols.Length)
            {
                int size = Math.Min(atMost, Math.Max(UsualLength, folded * 4));
                Array.Resize(ref symbols, size);
                Array.Resize(ref offsets, size);
            }

            offsets[folded] = i;
            symbols[folded++] = folding;
        }

        return folded > symbol;
    }

    /// <summary>Whether the stretch ends in these symbols; tells no without folding it.</summary>
    public bool EndsWith(string tail)
    {
        int from = end;
        for (int at = tail.Length - 1; at >= 0; at--)
        {
            if (SymbolBefore(text, start, ref from) != tail[at]) return false;
        }

        return true;
    }

    /// <summary>Whether the stretch may end in one of these; folds nothing.</summary>
    public bool MayEndIn(LetterTails tails) => tails.MayEnd(text, TextSpan.FromBounds(start, end));

    /// <summary>A symbol: a lower-case letter, © or <c>0</c>.</summary>
    public char this[int symbol] => symbols[symbol];

    /// <summary>UTF-16 offset in the text of the character that the symbol stands for.</summary>
    public int OffsetOf(int symbol) => offsets[symbol];

    /// <summary>Whether a word can begin at the symbol: at the ends, behind anything but a letter, and at a capital (a lost space).</summary>
    public bool CanPartAt(int symbol) =>
        symbol <= 0 || !Has(symbol)
        || !char.IsLetter(text[offsets[symbol] - 1]) || char.IsUpper(text[offsets[symbol]]) || !char.IsLetter(text[offsets[symbol]]);
}
