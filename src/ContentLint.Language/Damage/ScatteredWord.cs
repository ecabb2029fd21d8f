using System;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;

namespace ContentLint.Language;

/// <summary>Reads words that fell into many pieces (<c>g ra vi ta t ion</c>) or into single letters (<c>l a n t e r n s</c>).</summary>
internal static class ScatteredWord
{
    private const int FewestPieces = 3;
    private const int MostPieces = 12;
    private const int ShortestWord = 6;
    private const int LongestWord = 30;
    private const float Common = 18;

    /// <summary>The longest word whose pieces begin with a word of the passage; null when there is none.</summary>
    /// <param name="passage">The passage.</param>
    /// <param name="first">Number of the first piece.</param>
    /// <param name="pieces">How many pieces it has.</param>
    public static SplitWord? Read(Passage passage, int first, out int pieces)
    {
        pieces = 0;
        return MayBe(passage, first) ? ReadPieces(passage, first, out pieces) : null;
    }

    private static SplitWord? ReadPieces(Passage passage, int first, out int pieces)
    {
        pieces = 0;
        var words = passage.Words;
        Span<char> joined = stackalloc char[LongestWord];
        ulong state = WordHash.Start;
        int length = 0, broken = 0, best = 0, count = 0;
        for (int i = first; i < words.Length && count < MostPieces; i++)
        {
            var piece = words[i];
            if (piece.Kind != WordKind.Letters || length + piece.Length > LongestWord) break;
            if (i > first && (piece.Start != words[i - 1].End + 1 || passage.Text[piece.Start - 1] != ' ' || !char.IsLower(passage.Text[piece.Start]))) break;
            var letters = passage.Text.AsSpan(piece.Start, piece.Length);
            letters.CopyTo(joined.Slice(length));
            ulong stateBefore = state;
            foreach (char c in letters) state = WordHash.Add(state, c);
            length += piece.Length;
            count++;
            bool isWord = Familiar.IsWord(piece);
            if (!isWord) broken++;
            if (count == 2 && broken == 0) break;
            bool mayBeWhole = count >= FewestPieces && length >= ShortestWord && broken * 2 > count && broken > 1 && EndsHere(passage, piece);

            // "bu rn out": a word behind what is a word already stands for itself.
            if (mayBeWhole && IsCommon(state) && !(isWord && length - piece.Length > 2 && IsCommon(stateBefore))) (pieces, best) = (count, length);
        }

        if (pieces == 0 || (first > 0 && IsLoose(passage, first))) return null;
        var gaps = ImmutableArray.CreateBuilder<TextSpan>(pieces - 1);
        for (int i = 1; i < pieces; i++) gaps.Add(TextSpan.FromBounds(words[first + i - 1].End, words[first + i].Start));
        return new SplitWord(passage, TextSpan.FromBounds(words[first].Start, words[first + pieces - 1].End), gaps.MoveToImmutable(), joined.Slice(0, best).ToString());
    }

    private static bool IsCommon(ulong state) => Lexicon.English.Frequency(Lexicon.English.Find(WordHash.Finish(state))) >= Common;

    // Most of the pieces are no words; to see that costs less than to ask for each whole that they could make.
    private static bool MayBe(Passage passage, int first)
    {
        var words = passage.Words.AsSpan();
        string text = passage.Text;
        int length = 0, broken = 0, count = 0;
        for (int i = first; i < words.Length && count < MostPieces; i++)
        {
            ref readonly var piece = ref words[i];
            if (piece.Kind != WordKind.Letters || length + piece.Length > LongestWord) return false;
            if (i > first && (piece.Start != words[i - 1].End + 1 || text[piece.Start - 1] != ' ' || !char.IsLower(text[piece.Start]))) return false;
            length += piece.Length;
            count++;
            if (!Familiar.IsWord(piece)) broken++;
            if (count == 2 && broken == 0) return false;
            if (count >= FewestPieces && length >= ShortestWord && broken * 2 > count && broken > 1) return true;
        }

        return false;
    }

    // Before a piece that is no word itself the reading may have begun too late.
    private static bool IsLoose(Passage passage, int first)
    {
        var before = passage.Words[first - 1];
        return before.Kind == WordKind.Letters && before.End + 1 == passage.Words[first].Start && before.Length == 1 && passage.Text[before.Start] is not ('a' or 'A' or 'I');
    }

    private static bool EndsHere(Passage passage, Word last) => last.End == passage.Text.Length || passage.Text[last.End] is not ('-' or '_' or '\'' or '’' or '/');
}
