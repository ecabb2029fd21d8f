using System;

namespace ContentLint.Language;

/// <summary>Tells whether a piece of a run of letters may be a word of its own, and what it costs in bits to say it.</summary>
internal sealed class PartJudge(AskedPieces asked)
{
    private const float NoPart = float.PositiveInfinity;
    private const float CommonHalf = 22;
    private const float RareHalf = 18;
    private const float CommonHead = 24;
    private const int OftenInside = 16;

    private static readonly WordList NameHeads = WordList.Of("en/name-heads.txt");

    private static (float Bits, PartKind Kind) None => (NoPart, default);

    /// <summary>What the article only has inside of longer words; it counts as words of the article.</summary>
    public WordsWithin? Within { get; set; }

    private readonly Lexicon lexicon = Lexicon.English;
    private readonly WordPairs pairs = WordPairs.English;

    /// <summary>Whether the piece is a part.</summary>
    /// <param name="text">The prose.</param>
    /// <param name="from">Where the piece begins.</param>
    /// <param name="stop">Where it ends, exclusive.</param>
    /// <param name="hash">Its hash.</param>
    /// <param name="shape">Its capitals.</param>
    /// <param name="atSeam">Whether the run ends there or changes its case.</param>
    /// <param name="part">The part that it is.</param>
    public bool Judge(string text, int from, int stop, ulong hash, in PartShape shape, bool atSeam, out WordPart part)
    {
        int length = stop - from;
        int place = lexicon.Find(hash);
        var (bits, kind) = length <= 2 ? Short(text, from, stop, hash, shape, place)
            : shape.IsOdd ? Odd(text, from, stop, hash, shape, atSeam, place)
            : shape.IsLower ? Small(text, from, stop, hash, place)
            : Capitalised(text, from, stop, hash, shape, atSeam, place);
        part = new WordPart(from, stop, bits, kind, hash);
        return bits != NoPart;
    }

    private (float Bits, PartKind Kind) Short(string text, int from, int stop, ulong hash, in PartShape shape, int place)
    {
        if (stop - from == 1 && shape.IsAllUpper && IsKey(text, from, stop)) return (14, PartKind.Acronym);
        if (stop - from == 1 && shape.IsAllUpper && (IsUpper(text, from - 1) || IsUpper(text, stop))) return None;
        if (shape.IsAllUpper && stop - from == 2) return (22, PartKind.Acronym);
        if (!shape.IsLower && !shape.IsAllUpper && from > 0 && char.IsLower(text[from - 1]) && NameHeads.HasRow(lexicon.ListsOf(place))) return (22, PartKind.Spelled);
        if (stop - from == 1 && shape.IsLower && !shape.IsA) return Letter(text[from], hash);
        return ShortWords.Contains(place) && !shape.IsOdd ? (WordPrice.BitsOfAllWords - lexicon.Frequency(place), PartKind.Counted) : None;
    }

    private (float Bits, PartKind Kind) Letter(char letter, ulong hash)
    {
        if (!char.IsLetter(letter)) return None;
        if (Within?.Contains(letter) == true) return (8, PartKind.Local);
        return asked.IsOftenAlone(letter, hash) ? (14, PartKind.Local) : None;
    }

    private (float Bits, PartKind Kind) Odd(string text, int from, int stop, ulong hash, in PartShape shape, bool atSeam, int place)
    {
        if ((lexicon.Flags(place) & WordFlags.Capitalised) != 0) return (22, PartKind.Spelled);
        if (shape.IsPlural && atSeam) return (12 + (4 * (stop - from)), PartKind.Acronym);
        if (shape.IsSmallHeaded && !IsUpper(text, stop)) return (20 + (4 * (stop - from)), PartKind.Acronym);
        return CountOf(hash) is var count and > 0 && !HoldsFunctionWord(text, from, stop) ? (LocalBits(26, count), PartKind.Local) : None;
    }

    private (float Bits, PartKind Kind) Small(string text, int from, int stop, ulong hash, int place)
    {
        int length = stop - from;
        if (place < 0) return Unknown(text, from, stop, hash);
        bool name = (lexicon.Flags(place) & WordFlags.Capitalised) != 0;
        float frequency = lexicon.Frequency(place);
        if (!name && frequency > 0) return (WordPrice.BitsOfAllWords - frequency, PartKind.Counted);
        if (!name && length >= 5) return (length > 5 ? 26 : 30, PartKind.Spelled);
        if (length >= 6) return ((lexicon.Flags(place) & WordFlags.Company) != 0 ? 22 : 32, PartKind.Spelled);
        if (asked.CountOf(hash) > 1) return (26, PartKind.Local);
        return IsBetweenSeams(text, from, stop) ? (28, PartKind.Name) : None;
    }

    private (float Bits, PartKind Kind) Unknown(string text, int from, int stop, ulong hash)
    {
        if (IsBetweenSeams(text, from, stop)) return (20 + (3.6f * (stop - from)), PartKind.Name);
        if (stop - from < 4) return None;
        int count = asked.CountOf(hash);
        return count > 0 && !IsSeveral(text, from, stop, count) && !EndsInFunctionWord(text, from, stop) && !IsTwo(text, from, stop) ? (LocalBits(24, count), PartKind.Local) : None;
    }

    private (float Bits, PartKind Kind) Capitalised(string text, int from, int stop, ulong hash, in PartShape shape, bool atSeam, int place)
    {
        int length = stop - from;
        float frequency = lexicon.Frequency(place);
        if (frequency > 0) return (WordPrice.BitsOfAllWords + 1 - frequency, PartKind.Counted);
        if (place >= 0) return ((lexicon.Flags(place) & WordFlags.Capitalised) != 0 ? 23 : length > 5 ? 26 : 30, PartKind.Spelled);
        int count = CountOf(hash);
        if (count > 0 && !IsSeveral(text, from, stop, count) && !EndsInFunctionWord(text, from, stop)) return (LocalBits(22, count), PartKind.Local);
        if (shape.IsAllUpper) return length <= 6 ? (12 + (4 * length), PartKind.Acronym) : None;
        return length >= 4 ? ((atSeam ? 20 : 26) + (3.3f * length) + (EndsInFunctionWord(text, from, stop) ? 10 : 0), PartKind.Name) : None;
    }

    // Small letters between a digit and a capital, say: whatever they are, they are a part.
    private static bool IsBetweenSeams(string text, int from, int stop) =>
        from > 0 && stop < text.Length && char.IsDigit(text[from - 1]) && char.IsUpper(text[stop]);

    // The letter of a shortcut before the word that says what it does: "Ctrl+KCut".
    private static bool IsKey(string text, int at, int stop) =>
        at > 1 && text[at - 1] == '+' && char.IsLetter(text[at - 2]) && stop + 1 < text.Length && char.IsUpper(text[stop]) && char.IsLower(text[stop + 1]);

    private static bool IsUpper(string text, int at) => at >= 0 && at < text.Length && char.IsUpper(text[at]);

    // "andNewsHarbour", "RNLIis": a page repeats its damage.
    private bool HoldsFunctionWord(string text, int from, int stop)
    {
        int first = from + 1, last = stop;
        while (first < stop && char.IsLower(text[first])) first++;
        var head = text.AsSpan(from, first - from);
        float frequency = head.Length < 4 ? 0 : lexicon.Frequency(lexicon.Find(WordHash.Of(head)));
        if (frequency > (Inflection.Ends(head) ? RareHalf : char.IsLower(head[0]) ? CommonHead : float.MaxValue)) return true;
        while (last > from && char.IsLower(text[last - 1])) last--;
        return (first - from > 1 && FunctionWords.Contains(text.AsSpan(from, first - from))) || (stop - last > 1 && FunctionWords.Contains(text.AsSpan(last, stop - last)));
    }

    private int CountOf(ulong hash) => Within?.Contains(hash) == true ? Math.Max(OftenInside, asked.CountOf(hash)) : asked.CountOf(hash);

    private static float LocalBits(float bits, int count) => bits - Math.Min(6, 1.5f * (float)Math.Log(count, 2));

    private static bool EndsInFunctionWord(string text, int from, int stop)
    {
        for (int cut = 3; cut <= 5 && stop - from >= cut + 4; cut++)
        {
            if (FunctionWords.Contains(text.AsSpan(stop - cut, cut))) return true;
        }

        return false;
    }

    // A page repeats its damage: "Skagerand" stands in it twice, and "Skager" too.
    private bool IsSeveral(string text, int from, int stop, int count)
    {
        for (int cut = 2; cut <= 5; cut++)
        {
            if (stop - from < cut + 3) return false;
            if (FunctionWords.Contains(text.AsSpan(stop - cut, cut)) && Outweighs(text.AsSpan(from, stop - from - cut), count)) return true;
            if (FunctionWords.Contains(text.AsSpan(from, cut)) && Outweighs(text.AsSpan(from + cut, stop - from - cut), count)) return true;
        }

        return false;
    }

    // Two words that are said side by side, or the first of them inflected: "repairedferries", not "ferrysets".
    private bool IsTwo(string text, int from, int stop)
    {
        ulong state = WordHash.Start;
        for (int at = from; at < stop - 3; at++)
        {
            state = WordHash.Add(state, text[at]);
            if (at - from < 2) continue;
            ulong first = WordHash.Finish(state);
            if (lexicon.Frequency(lexicon.Find(first)) < CommonHalf) continue;
            ulong second = WordHash.Of(text.AsSpan(at + 1, stop - at - 1));
            if (lexicon.Frequency(lexicon.Find(second)) < CommonHalf) continue;
            if (Inflection.Ends(text.AsSpan(from, at + 1 - from)) || pairs.Frequency(first, second) > 0) return true;
        }

        return false;
    }

    private bool Outweighs(ReadOnlySpan<char> rest, int count)
    {
        ulong hash = WordHash.Of(rest);
        return asked.CountOf(hash) >= count || lexicon.Frequency(lexicon.Find(hash)) > 0;
    }
}
