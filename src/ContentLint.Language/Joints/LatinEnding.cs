using System;

namespace ContentLint.Language;

/// <summary>
/// Tells a Latin term that ends as an English adjective and a short word together would: <c>fluvialis</c>, <c>tropicus</c>.
/// </summary>
internal static class LatinEnding
{
    public static bool Explains(MergeCandidate candidate)
    {
        if (candidate.Sign != MergeSign.Words || candidate.Parts.Length != 2 || candidate[Clue.PairBits] > 0) return false;
        var text = candidate.Passage.Text.AsSpan();
        var stem = text.Slice(candidate.Parts[0].Start, candidate.Parts[0].Length);
        var ending = text.Slice(candidate.Parts[1].Start, candidate.Parts[1].Length);
        return IsEnding(ending) && stem.Length >= 5 && (EndsWith(stem, "al") || EndsWith(stem, "ar") || EndsWith(stem, "ic") || EndsWith(stem, "il"));
    }

    private static bool IsEnding(ReadOnlySpan<char> part) => part.SequenceEqual("is".AsSpan()) || part.SequenceEqual("us".AsSpan()) || part.SequenceEqual("a".AsSpan());

    private static bool EndsWith(ReadOnlySpan<char> stem, string ending) => stem.EndsWith(ending.AsSpan());
}
