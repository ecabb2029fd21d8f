using System;
using System.Collections.Immutable;
using System.Globalization;

namespace ContentLint.Language;

/// <summary>Splits prose into words in one pass.</summary>
internal static class WordSplitter
{
    private const int UsualLength = 5;

    /// <summary>The words of a text.</summary>
    public static ImmutableArray<Word> Split(string text) => Split(text, out _);

    /// <summary>The words of a text, and the lists that any of them stands in.</summary>
    public static ImmutableArray<Word> Split(string text, out WordListSet lists)
    {
        var words = ImmutableArray.CreateBuilder<Word>(1 + (text.Length / UsualLength));
        int i = 0, mark = AddressShape.NextMark(text, 0);
        while (i < text.Length)
        {
            if (char.IsWhiteSpace(text[i])) { i++; continue; }
            int tokenEnd = i;
            while (tokenEnd < text.Length && !char.IsWhiteSpace(text[tokenEnd])) tokenEnd++;
            if (mark < i) mark = AddressShape.NextMark(text, i);
            if (mark < tokenEnd && AddressShape.Find(text, i, tokenEnd) is { } address)
            {
                SplitToken(text, i, address.Start, words);
                words.Add(WordAt(text, address.Start, address.Length, WordKind.Address));
                SplitToken(text, address.End, tokenEnd, words);
            }
            else
            {
                SplitToken(text, i, tokenEnd, words);
            }

            i = tokenEnd;
        }

        lists = default;
        foreach (var word in words)
        {
            if (word.Lists != 0) lists |= WordList.At(word.Lists);
        }

        return words.DrainToImmutable();
    }

    private static void SplitToken(string text, int start, int end, ImmutableArray<Word>.Builder words)
    {
        int i = start;
        while (i < end)
        {
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

            words.Add(WordAt(text, from, i - from, letters && digits ? WordKind.Mixed : digits ? WordKind.Number : WordKind.Letters));
        }
    }

    private static Word WordAt(string text, int start, int length, WordKind kind)
    {
        ulong hash = WordHash.Of(text.AsSpan(start, length));
        int entry = Lexicon.English.Find(hash);
        return new(start, length, kind) { Hash = hash, Entry = entry, Lists = Lexicon.English.ListsOf(entry) };
    }

    private static bool IsInner(string text, int i, bool letters, bool digits) => text[i] switch
    {
        '\'' or '’' or '\u02BC' or '\u00AD' => letters && char.IsLetter(text[i + 1]),
        ',' or '.' => digits && !letters && char.IsDigit(text[i + 1]),
        _ => false,
    };

    private static bool IsWordCharacter(string text, int i)
    {
        char c = text[i];
        if (c < 128) return char.IsLetterOrDigit(c);
        if (char.IsSurrogate(c)) return char.IsLetter(text, i) || (i > 0 && char.IsLowSurrogate(c) && char.IsSurrogatePair(text, i - 1) && char.IsLetter(text, i - 1));
        return char.IsLetterOrDigit(c) || CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;
    }
}
