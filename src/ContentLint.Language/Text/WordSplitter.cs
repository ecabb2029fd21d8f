using System.Collections.Immutable;
using System.Globalization;
using System.Runtime.CompilerServices;

namespace ContentLint.Language;

/// <summary>Splits prose into words in one pass.</summary>
internal static class WordSplitter
{
    /// <summary>The words of a text.</summary>
    public static ImmutableArray<Word> Split(string text) => Split(text, out _);

    /// <summary>The words of a text, and the lists that any of them stands in.</summary>
    public static ImmutableArray<Word> Split(string text, out WordListSet lists)
    {
        var words = new WordBuffer(text);
        int i = 0, mark = AddressShape.NextMark(text, 0);
        while (i < text.Length)
        {
            int plain = EndOfLetters(text, i, text.Length, out ulong state);
            if (plain > i && plain < text.Length && text[plain] == ' ')
            {
                words.AddPlain(i, plain - i, WordHash.Finish(state));
                i = plain + 1;
                continue;
            }

            if (plain == i && char.IsWhiteSpace(text[i])) { i++; continue; }
            if (mark < i) mark = AddressShape.NextMark(text, i);
            if (plain > i && EndsPlainToken(text, plain, mark))
            {
                words.AddPlain(i, plain - i, WordHash.Finish(state));
                i = plain;
                continue;
            }

            int tokenEnd = i;
            while (tokenEnd < text.Length && !char.IsWhiteSpace(text[tokenEnd])) tokenEnd++;
            if (mark < tokenEnd && !EndsToken(text, mark, tokenEnd) && AddressShape.Find(text, i, tokenEnd) is { } address)
            {
                SplitToken(text, i, address.Start, ref words);
                words.Add(address.Start, address.Length, WordKind.Address);
                SplitToken(text, address.End, tokenEnd, ref words);
            }
            else
            {
                SplitToken(text, i, tokenEnd, ref words);
            }

            i = tokenEnd;
        }

        return words.ToImmutable(out lists);
    }

    /// <summary>Where the ASCII letters that begin at an offset end; the state of their hash is made on the way.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int EndOfLetters(string text, int start, int end, out ulong state)
    {
        state = WordHash.Start;
        int i = start;
        for (; i < end; i++)
        {
            uint letter = text[i] | 0x20u;
            if (letter - 'a' > 'z' - 'a') break;
            state = WordHash.AddSmall(state, letter);
        }

        return i;
    }

    /// <summary>
    /// Whether ASCII letters that end here are a word, as nine of ten words are: white space is behind them, or a sign that takes no part in any
    /// word and white space behind that.
    /// </summary>
    private static bool EndsPlainToken(string text, int end, int mark)
    {
        if (end == text.Length || text[end] is ' ' or '\n') return true;
        bool endsToken = end + 1 == text.Length || text[end + 1] is ' ' or '\n';
        return endsToken && (text[end] is ',' or ';' or ')' ? end < mark : text[end] is '.' or ':' && !BeginsAddress(text[end - 1]));
    }

    /// <summary>Whether a token that ends in a stop or a colon may be an address by the character before: <c>www.</c> is all of one.</summary>
    private static bool BeginsAddress(char before) => before is 'w' or 'W';

    /// <summary>Whether the first mark of an address ends the token, with at most one sign behind it, so that there is none.</summary>
    private static bool EndsToken(string text, int mark, int end) =>
        (mark == end - 1 || (mark == end - 2 && !char.IsLetterOrDigit(text[end - 1]))) && (mark == 0 || !BeginsAddress(text[mark - 1]));

    private static void SplitToken(string text, int start, int end, ref WordBuffer words)
    {
        int i = start;
        while (i < end)
        {
            int plain = EndOfLetters(text, i, end, out ulong state);
            if (plain > i && (plain == end || EndsLetters(text[plain])))
            {
                words.AddPlain(i, plain - i, WordHash.Finish(state));
                i = plain;
                continue;
            }

            if (!IsWordCharacter(text, i)) { i++; continue; }
            int from = i;
            bool letters = false, digits = false;
            while (i < end)
            {
                if (IsWordCharacter(text, i))
                {
                    if (char.IsDigit(text[i])) digits = true; else letters = true;
                    i++;
                }
                else if (i + 1 < end && IsInner(text, i, letters, digits))
                {
                    i++;
                }
                else
                {
                    break;
                }
            }

            words.Add(from, i - from, letters && digits ? WordKind.Mixed : digits ? WordKind.Number : WordKind.Letters);
        }
    }

    /// <summary>Whether a sign behind ASCII letters surely ends their word.</summary>
    private static bool EndsLetters(char sign) =>
        sign < 128 ? sign != '\'' && !char.IsDigit(sign) : sign is >= '\u2010' and <= '\u2026' and not '’';

    private static bool IsInner(string text, int i, bool letters, bool digits) => text[i] switch
    {
        '\'' or '’' or '\u02BC' or '\u00AD' => letters && char.IsLetter(text[i + 1]),
        ',' or '.' => digits && !letters && char.IsDigit(text[i + 1]),
        _ => false,
    };

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool IsWordCharacter(string text, int i) => text[i] < 128 ? char.IsLetterOrDigit(text[i]) : IsFarWordCharacter(text, i);

    private static bool IsFarWordCharacter(string text, int i)
    {
        char c = text[i];
        if (char.IsSurrogate(c)) return char.IsLetter(text, i) || (i > 0 && char.IsLowSurrogate(c) && char.IsSurrogatePair(text, i - 1) && char.IsLetter(text, i - 1));
        return char.IsLetterOrDigit(c) || CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;
    }
}
