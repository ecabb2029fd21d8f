using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using ContentLint.Documents;
using Microsoft.CodeAnalysis.Text;

namespace ContentLint.Language;

/// <summary>
/// Finds words that were split at a line end or behind a large first letter. What is joined is always a word that the lexicon knows and
/// uses far more often than its parts, so that joining it never looks like two words run together.
/// </summary>
internal static class SplitWordFinder
{
    private const int LongestWord = 30;
    private const int ShortestWord = 4;
    private const int LongestEnding = 5;
    private const int ShortestBroken = 5;
    private const float CommonWhole = 21;
    private const float Common = 20;
    private const float CommonBehindHyphen = 17;
    private const float FarMore = 7;

    private static readonly WordList Endings = WordList.Of("en/suffixes.txt");

    public static ImmutableArray<SplitWord> Find(Article article)
    {
        var found = ImmutableArray.CreateBuilder<SplitWord>();
        if (article.Language != "en") return found.ToImmutable();
        foreach (var passage in article.Passages)
        {
            if (passage.IsOutsideText || passage.Block.Kind == BlockKind.TableCell) continue;
            string text = passage.Text;
            var words = passage.Words.AsSpan();
            for (int i = NextPair(text, words, 0); i + 1 < words.Length; i = NextPair(text, words, i + 1))
            {
                if (words[i].Length == 1)
                {
                    var spaced = SpacedLetters.Read(passage, i, out int letters);
                    found.AddRange(spaced);
                    int passed = spaced.Count > 0 ? letters - 1 : letters == SpacedLetters.MostLetters ? letters / 2 : 0;
                    i += passed;
                    if (passed > 0) continue;
                }

                if (ScatteredWord.Read(passage, i, out int pieces) is { } scattered)
                {
                    found.Add(scattered);
                    i += pieces - 1;
                    continue;
                }

                if (Join(passage, words[i], words[i + 1]) is not { } split) continue;
                i++;
                while (i + 1 < passage.Words.Length && More(passage, split, passage.Words[i + 1]) is { } longer)
                {
                    split = longer;
                    i++;
                }

                found.Add(split);
            }
        }

        return found.Count == 0 ? ImmutableArray<SplitWord>.Empty : WithoutMerged(article, found.ToImmutable());
    }

    // The next word from one on that may belong together with the word behind it.
    private static int NextPair(string text, ReadOnlySpan<Word> words, int i)
    {
        for (; i + 1 < words.Length; i++)
        {
            ref readonly var left = ref words[i];
            ref readonly var right = ref words[i + 1];
            if (!AreWhole(text, left, right) && GoesOn(text, left, right)) return i;
        }

        return words.Length;
    }

    // Two whole words side by side are no pieces, unless a hyphen parts them; two letters may be some all the same.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool AreWhole(string text, in Word left, in Word right) =>
        (left.Flags & right.Flags & WordFlags.Usual) != 0 && left.Length + right.Length > 2 && text[left.End] != '-';

    // Whatever is split goes on in small letters behind a space or the hyphen of a line end.
    private static bool GoesOn(string text, in Word left, in Word right) =>
        right.Kind == WordKind.Letters && right.Start - left.End is > 0 and < 4 && text[left.End] is ' ' or '-' && char.IsLower(text[right.Start]);

    // One word is not both: where a space was lost in a piece, that comes first.
    private static ImmutableArray<SplitWord> WithoutMerged(Article article, ImmutableArray<SplitWord> found)
    {
        var merged = new HashSet<(int Passage, int Word)>();
        foreach (var word in article.LostJoints.MergedWords) merged.Add((word.Passage.Index, word.Passage.FirstWordAt(word.Span.Start)));
        return merged.Count == 0 ? found : found.RemoveAll(split =>
        {
            for (int i = split.Passage.FirstWordAt(split.Span.Start); i < split.Passage.Words.Length && split.Passage.Words[i].Start < split.Span.End; i++)
            {
                if (merged.Contains((split.Passage.Index, i))) return true;
            }

            return false;
        });
    }

    private static SplitWord? Join(Passage passage, in Word left, in Word right)
    {
        string text = passage.Text;
        int gap = right.Start - left.End;
        bool hyphen = text[left.End] == '-' && gap > 1;
        if (!hyphen && (IsWhole(left) || IsWhole(right))) return null;
        if (gap is < 1 or > 3 || left.Kind != WordKind.Letters || right.Kind != WordKind.Letters) return null;
        for (int i = left.End + (hyphen ? 1 : 0); i < right.Start; i++)
        {
            if (!(text[i] == ' ' || (hyphen && text[i] == '\n'))) return null;
        }

        if ((!hyphen && gap > 1) || !char.IsLower(text[right.Start]) || left.Length + right.Length is < ShortestWord or > LongestWord) return null;
        if (Touches(text, left.Start - 1) || (right.End < text.Length && Touches(text, right.End) && text[right.End] != '-')) return null;
        return JoinLetters(passage, left, right, hyphen);
    }

    private static SplitWord? JoinLetters(Passage passage, in Word left, in Word right, bool hyphen)
    {
        Span<char> joined = stackalloc char[LongestWord];
        passage[left].CopyTo(joined);
        passage[right].CopyTo(joined.Slice(left.Length));
        joined = joined.Slice(0, left.Length + right.Length);
        return IsOne(passage[left], passage[right], joined, hyphen)
            ? new SplitWord(passage, TextSpan.FromBounds(left.Start, right.End), ImmutableArray.Create(TextSpan.FromBounds(left.End, right.Start)), joined.ToString())
            : null;
    }

    // "har bo urs": what follows belongs to the word as well.
    private static SplitWord? More(Passage passage, SplitWord split, Word next)
    {
        bool follows = next.Start == split.Span.End + 1 && passage.Text[split.Span.End] == ' ' && next.Kind == WordKind.Letters && char.IsLower(passage.Text[next.Start]);
        if (!follows || split.Joined.Length + next.Length > LongestWord || FunctionWords.English.Contains(passage[next])) return null;
        string joined = split.Joined + passage.Text.Substring(next.Start, next.Length);
        float whole = Lexicon.English.Frequency(joined.AsSpan());
        if (whole < CommonBehindHyphen || next.Length > LongestEnding || Lexicon.English.Frequency(passage[next]) > whole) return null;
        var gap = TextSpan.FromBounds(split.Span.End, next.Start);
        return split with { Span = TextSpan.FromBounds(split.Span.Start, next.End), Gaps = split.Gaps.Add(gap), Joined = joined };
    }

    private static bool IsOne(ReadOnlySpan<char> left, ReadOnlySpan<char> right, ReadOnlySpan<char> joined, bool hyphen)
    {
        float whole = Lexicon.English.Frequency(joined);
        if (whole < (hyphen ? CommonBehindHyphen : Common)) return false;
        if (FunctionWords.Contains(right) || (FunctionWords.Contains(left) && !hyphen && left.Length > 1)) return false;
        if (left.Length == 1 && right.SequenceEqual("ing".AsSpan())) return false;
        if (!hyphen && left.Length > 1 && IsBroken(left, right, whole)) return true;
        bool leftIsRare = IsRare(left, whole), rightIsRare = IsRare(right, whole);
        if (hyphen) return (leftIsRare || rightIsRare) && left.Length > 1 && right.Length > 1;
        return leftIsRare && rightIsRare && (left.Length > 1 || (char.IsLower(left[0]) && left[0] is not ('a' or 'i')) || !Lexicon.English.Contains(right)) && right.Length > 1 && (char.IsLower(joined[0]) || !char.IsUpper(joined[1]));
    }

    // "celebrat ion", "tal l": one part is no word at all, and the other ends or begins many words.
    private static bool IsBroken(ReadOnlySpan<char> left, ReadOnlySpan<char> right, float whole)
    {
        if (whole < CommonWhole || left.Length + right.Length < ShortestBroken) return false;
        bool leftIsNone = left.Length > 2 && char.IsLower(left[left.Length - 1]) && !Lexicon.English.Contains(left);
        return leftIsNone && (right.Length == 1 || Endings.Contains(right));
    }

    // A single letter is no word; "a" and "I" are rare only before what is no word either.
    private static bool IsRare(ReadOnlySpan<char> part, float whole) =>
        part.Length == 1 || (Lexicon.English.Frequency(part) is var own && (own == 0 && !Lexicon.English.Contains(part) || (own < whole - FarMore && !Familiar.IsWord(part))));

    private static bool IsWhole(in Word part) => part.Length > 1 && Familiar.IsWord(part);

    private static bool Touches(string text, int i) => i >= 0 && i < text.Length && text[i] is '-' or '/' or '_' or '@' or '#' or '.' or '\'' or '’' && i > 0 && i + 1 < text.Length && char.IsLetterOrDigit(text[i + 1]);
}
