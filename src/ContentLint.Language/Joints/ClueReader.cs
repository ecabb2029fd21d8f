using System;
using System.Collections.Immutable;

namespace ContentLint.Language;

/// <summary>Reads the clues of one candidate from its parts, its neighbours and the article.</summary>
internal sealed class ClueReader(Passage passage, int index, int[] edges, Vocabulary vocabulary)
{
    private readonly string text = passage.Text;

    public void Read(MergeCandidate candidate, float splitBits, float unknownAround)
    {
        var word = candidate.Word;
        FetchPairs(candidate.Parts);
        candidate[Clue.Always] = 1;
        candidate[Clue.SavedBits] = SavedBits(word, splitBits);
        candidate[Clue.KnownWhole] = word.Entry >= 0 ? 1 : 0;
        candidate[Clue.KnownName] = (word.Flags & WordFlags.Special) != 0 ? 1 : 0;
        candidate[Clue.Length] = Math.Min(4, word.Length / 10f);
        candidate[Clue.MoreJoints] = Math.Min(4, candidate.Parts.Length - 2);
        candidate[Clue.FirstUpper] = char.IsUpper(text[word.Start]) ? 1 : 0;
        candidate[Clue.Derived] = Derivation.Explains(passage[word]) ? 1 : 0;
        int wholes = vocabulary.CountOf(word.Hash);
        candidate[Clue.Repeated] = Math.Min(5, (float)Math.Log(Math.Max(1, wholes), 2));
        candidate[Clue.UnknownAround] = unknownAround;
        candidate[Clue.TouchesSign] = Touches("_/\\@#.&=+~$*<>{}|") ? 1 : 0;
        candidate[Clue.TouchesHyphen] = Touches("-‑") ? 1 : 0;
        candidate[Clue.SmallAround] = IsSmall(index - 1) && IsSmall(index + 1) ? 1 : 0;
        candidate[Clue.SmallBehind] = IsSmall(index + 1) ? 1 : 0;
        for (int i = word.Start; i < word.End; i++)
        {
            if (text[i] >= 128 && text[i] != '’') candidate[Clue.ForeignLetters] = 1;
        }

        ReadParts(candidate, wholes);
        candidate[Clue.PairBefore] = index == 0 || !IsNextTo(index - 1) ? 0 : PairBits(HashOf(index - 1), candidate.Parts[0].Hash);
        candidate[Clue.PairBehind] = index + 1 == passage.Words.Length || !IsNextTo(index) ? 0 : PairBits(candidate.Parts[candidate.Parts.Length - 1].Hash, HashOf(index + 1));
        ReadJoints(candidate);
        int lastLength = candidate.Parts[candidate.Parts.Length - 1].Length;
        if (candidate.Sign == MergeSign.Words && candidate[Clue.FirstUpper] == 1 && lastLength == 2) candidate[Clue.ChancePart]++;
        if (candidate.Parts.Length == 2 && candidate[Clue.FunctionWord] == 0 && candidate[Clue.Inflected] == 0) candidate[Clue.Compound] = 1;
        candidate[Clue.AcronymAndFunctionWord] = candidate[Clue.AcronymFirst] * candidate[Clue.FunctionWord];
        if (candidate.Sign == MergeSign.Words && candidate[Clue.FirstUpper] == 1 && !BeginsSentence(word)) candidate[Clue.NameLike] = 1;
    }

    // They lie far away, and are all asked for at the end.
    private void FetchPairs(ImmutableArray<WordPart> parts)
    {
        var pairs = WordPairs.English;
        if (index > 0) pairs.Fetch(HashOf(index - 1), parts[0].Hash);
        if (index + 1 < passage.Words.Length) pairs.Fetch(parts[parts.Length - 1].Hash, HashOf(index + 1));
        for (int i = 1; i < parts.Length; i++) pairs.Fetch(parts[i - 1].Hash, parts[i].Hash);
    }

    private void ReadParts(MergeCandidate candidate, int wholes)
    {
        int longParts = 0, alone = 0, fewest = int.MaxValue;
        float share = 1f / candidate.Parts.Length;
        foreach (var part in candidate.Parts)
        {
            WordText characters = text.AsSpan(part.Start, part.Length);
            if (part.Kind is PartKind.Name or PartKind.Acronym) candidate[Clue.UnknownParts] += share;
            if (part.Kind == PartKind.Number && part.Length == 4 && (characters[0] == '1' || characters[0] == '2')) candidate[Clue.Year] = 1;
            if (part.Kind == PartKind.Number) continue;
            if (part.Length == 1 && part.Kind != PartKind.Acronym) candidate[Clue.ChancePart]++;
            int entry = characters.EntryIn(Lexicon.English);
            bool isFunctionWord = FunctionWords.English.HasRow(Lexicon.English.ListsOf(entry));
            if (part.Length <= 3 && !isFunctionWord) candidate[Clue.ShortParts] += share;
            if ((Lexicon.English.Flags(entry) & WordFlags.Capitalised) != 0) candidate[Clue.KnownNames] += share;
            if (part.Length >= 3 && !isFunctionWord)
            {
                int count = vocabulary.CountOf(part.Hash);
                longParts++;
                if (count > 0) alone++;
                fewest = Math.Min(fewest, count);
            }

            candidate[Clue.RarestPart] = Math.Max(candidate[Clue.RarestPart], part.Bits / 10);
        }

        if (longParts > 0)
        {
            candidate[Clue.PartsInArticle] = alone / (float)longParts;
            candidate[Clue.PartsOutnumber] = (float)Math.Max(-3, Math.Min(3, Math.Log((fewest + 0.5) / Math.Max(1, wholes), 2)));
        }

        var (head, tail) = (candidate.Parts[0], candidate.Parts[candidate.Parts.Length - 1]);
        if (tail.Length <= 2 && char.IsLower(text[tail.Start]) && char.IsLower(text[tail.Start - 1])) candidate[Clue.ShortTail] = 1;
        if (head.Length == 1) candidate[Clue.SingleLetterHead] = 1;
        if (FunctionWords.Contains(text.AsSpan(tail.Start, tail.Length))) candidate[Clue.FunctionWordLast] = 1;
        if (FunctionWords.Contains(text.AsSpan(head.Start, head.Length))) candidate[Clue.FunctionWordFirst] = 1;
        if (tail.End < text.Length && text[tail.End] is '\'' or '’' && tail.Length == 2 && text[tail.End - 1] == 'n') candidate[Clue.DroppedLetter] = 1;
        candidate[Clue.SmallFirst] = candidate[Clue.FirstUpper] == 0 && char.IsUpper(text[candidate.Parts[1].Start]) ? 1 : 0;
    }

    private void ReadJoints(MergeCandidate candidate)
    {
        float share = 1f / (candidate.Parts.Length - 1);
        int smallWords = 0;
        for (int i = 1; i < candidate.Parts.Length; i++)
        {
            var (left, right) = (candidate.Parts[i - 1], candidate.Parts[i]);
            WordText before = text.AsSpan(left.Start, left.Length), behind = text.AsSpan(right.Start, right.Length);
            bool leads = FunctionWords.Contains(before.Hash), follows = FunctionWords.Contains(behind.Hash);
            if (leads && left.Length > 1 && char.IsLower(before[0]) && IsName(behind)) smallWords++;
            if (leads || follows) candidate[Clue.FunctionWord] += share;
            if ((leads && left.Length >= 3) || (follows && right.Length >= 3)) candidate[Clue.LongFunctionWord] += share;
            float pair = PairBits(left.Hash, right.Hash);
            candidate[Clue.PairBits] += share * pair;
            if (pair == 0 && left.Kind == PartKind.Counted && right.Kind == PartKind.Counted) candidate[Clue.UnseenPair] += share;
            if (Inflection.Ends(before)) candidate[Clue.Inflected] += share;
            if (vocabulary.HasPair(before.Hash, behind.Hash)) candidate[Clue.PairInArticle] += share;
            if (edges.Length > 0 && Array.BinarySearch(edges, right.Start) >= 0) candidate[Clue.MarkEdge] += share;
            char last = text[right.Start - 1], first = text[right.Start];
            if (char.IsLower(last) && char.IsUpper(first)) candidate[Clue.CaseJoints] += share;
            if (char.IsUpper(last) && char.IsLower(first)) candidate[Clue.AcronymFirst] += share;
            if (char.IsDigit(first)) candidate[Clue.DigitsBehindWord] += share;
            if (left.Kind == PartKind.Number && right.Length >= 4) candidate[Clue.WordBehindDigits] += share;
            if (left.Kind == PartKind.Number && DateYear.EndOf(text, left.Start) == left.End) candidate.HasSureShape = true;
        }

        // No identifier writes two function words small before capitals.
        if (smallWords > 1) candidate.HasSureShape = true;
    }

    /// <summary>What the whole word costs.</summary>
    public static float WholeBits(Word word) => word.Entry < 0 ? WordPrice.OfUnknown(word.Length) : WordPrice.OfKnown(word.Length, Lexicon.English.Frequency(word.Entry));

    /// <summary>How many tens of bits a reading saves against the whole word.</summary>
    public static float SavedBits(Word word, float splitBits) => Math.Max(-2, Math.Min(6, (WholeBits(word) - splitBits) / 10));

    private ulong HashOf(int word) => passage.Words[word].Hash;

    private bool IsNextTo(int word) => passage.Words[word].End + 1 == passage.Words[word + 1].Start && text[passage.Words[word].End] == ' ';

    /// <summary>Tens of bits that a pair saves against its two words alone; 0 for one that is seldom in print.</summary>
    public static float PairBits(ulong first, ulong second)
    {
        if (first == 0 || second == 0) return 0;
        float pair = WordPairs.English.Frequency(first, second);
        return pair == 0 ? 0 : Math.Min(2, Math.Max(-0.5f, (pair + WordPrice.BitsOfAllWords - FrequencyOf(first) - FrequencyOf(second)) / 10));
    }

    private static float FrequencyOf(ulong word) => Lexicon.English.Frequency(Lexicon.English.Find(word));

    private bool Touches(string signs)
    {
        var word = passage.Words[index];
        if (word.Start > 0 && signs.IndexOf(text[word.Start - 1]) >= 0) return true;
        if (word.End >= text.Length) return false;
        if (text[word.End] == '(') return true;
        if (signs.IndexOf(text[word.End]) < 0) return false;
        return text[word.End] != '.' || (word.End + 1 < text.Length && char.IsLetterOrDigit(text[word.End + 1]));
    }

    private bool BeginsSentence(Word word)
    {
        int at = word.Start - 1;
        while (at >= 0 && (char.IsWhiteSpace(text[at]) || "\"'“‘(".IndexOf(text[at]) >= 0)) at--;
        return at < 0 || !(char.IsLetterOrDigit(text[at]) || text[at] is ',' or ';' or '’' or ')');
    }

    // "February", "iOS"
    private static bool IsName(ReadOnlySpan<char> part) => char.IsUpper(part[0]) || (part.Length > 1 && char.IsUpper(part[1]));

    private bool IsSmall(int neighbour) => neighbour >= 0 && neighbour < passage.Words.Length && char.IsLower(text[passage.Words[neighbour].Start]);
}
