using System;

namespace ContentLint.Language;

/// <summary>Reads the clues of one candidate from its parts, its neighbours and the article.</summary>
internal sealed class ClueReader(Passage passage, int index, int[] edges, Vocabulary vocabulary)
{
    private readonly string text = passage.Text;

    public void Read(MergeCandidate candidate, float splitBits, float unknownAround)
    {
        var word = candidate.Word;
        candidate[Clue.Always] = 1;
        candidate[Clue.SavedBits] = Math.Max(-2, Math.Min(6, (WholeBits(word) - splitBits) / 10));
        candidate[Clue.Length] = Math.Min(4, word.Length / 10f);
        candidate[Clue.MoreJoints] = Math.Min(4, candidate.Parts.Length - 2);
        candidate[Clue.FirstUpper] = char.IsUpper(text[word.Start]) ? 1 : 0;
        candidate[Clue.Derived] = Derivation.Explains(passage[word]) ? 1 : 0;
        candidate[Clue.Repeated] = Math.Min(5, (float)Math.Log(Math.Max(1, vocabulary.CountOf(WordHash.Of(passage[word]))), 2));
        candidate[Clue.UnknownAround] = unknownAround;
        candidate[Clue.TouchesSign] = Touches("_/\\@#.&=+~$*<>{}|") ? 1 : 0;
        candidate[Clue.TouchesHyphen] = Touches("-‑") ? 1 : 0;
        candidate[Clue.SmallAround] = IsSmall(index - 1) && IsSmall(index + 1) ? 1 : 0;
        candidate[Clue.SmallBehind] = IsSmall(index + 1) ? 1 : 0;
        for (int i = word.Start; i < word.End; i++)
        {
            if (text[i] >= 128 && text[i] != '’') candidate[Clue.ForeignLetters] = 1;
        }

        ReadParts(candidate);
        ReadJoints(candidate);
        int lastLength = candidate.Parts[candidate.Parts.Length - 1].Length;
        if (candidate.Sign == MergeSign.Words && candidate[Clue.FirstUpper] == 1 && lastLength == 2) candidate[Clue.ChancePart]++;
        if (candidate.Parts.Length == 2 && candidate[Clue.FunctionWord] == 0 && candidate[Clue.Inflected] == 0) candidate[Clue.Compound] = 1;
        candidate[Clue.AcronymAndFunctionWord] = candidate[Clue.AcronymFirst] * candidate[Clue.FunctionWord];
        if (candidate.Sign == MergeSign.Words && candidate[Clue.FirstUpper] == 1 && !BeginsSentence(word)) candidate[Clue.NameLike] = 1;
    }

    private void ReadParts(MergeCandidate candidate)
    {
        float share = 1f / candidate.Parts.Length;
        foreach (var part in candidate.Parts)
        {
            var characters = text.AsSpan(part.Start, part.Length);
            if (part.Kind is PartKind.Name or PartKind.Acronym) candidate[Clue.UnknownParts] += share;
            if (part.Kind == PartKind.Number && part.Length == 4 && (characters[0] == '1' || characters[0] == '2')) candidate[Clue.Year] = 1;
            if (part.Kind == PartKind.Number) continue;
            if (part.Length == 1) candidate[Clue.ChancePart]++;
            if (part.Length <= 3 && !FunctionWords.English.Contains(characters)) candidate[Clue.ShortParts] += share;
            if (Lexicon.English.IsName(characters)) candidate[Clue.KnownNames] += share;
            candidate[Clue.RarestPart] = Math.Max(candidate[Clue.RarestPart], part.Bits / 10);
        }

        candidate[Clue.SmallFirst] = candidate[Clue.FirstUpper] == 0 && char.IsUpper(text[candidate.Parts[1].Start]) ? 1 : 0;
    }

    private void ReadJoints(MergeCandidate candidate)
    {
        float share = 1f / (candidate.Parts.Length - 1);
        for (int i = 1; i < candidate.Parts.Length; i++)
        {
            var (left, right) = (candidate.Parts[i - 1], candidate.Parts[i]);
            var before = text.AsSpan(left.Start, left.Length);
            var behind = text.AsSpan(right.Start, right.Length);
            if (FunctionWords.English.Contains(before) || FunctionWords.English.Contains(behind)) candidate[Clue.FunctionWord] += share;
            if (Inflection.Ends(before)) candidate[Clue.Inflected] += share;
            if (vocabulary.CountOf(WordHash.Of(before), WordHash.Of(behind)) > 0) candidate[Clue.PairInArticle] += share;
            if (edges.Length > 0 && Array.BinarySearch(edges, right.Start) >= 0) candidate[Clue.MarkEdge] += share;
            char last = text[right.Start - 1], first = text[right.Start];
            if (char.IsLower(last) && char.IsUpper(first)) candidate[Clue.CaseJoints] += share;
            if (char.IsUpper(last) && char.IsLower(first)) candidate[Clue.AcronymFirst] += share;
            if (char.IsDigit(first)) candidate[Clue.DigitsBehindWord] += share;
            if (char.IsDigit(last) && right.Length >= 4) candidate[Clue.WordBehindDigits] += share;
        }
    }

    private static float WholeBits(Word word) => 10 + (3.6f * word.Length);

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

    private bool IsSmall(int neighbour) => neighbour >= 0 && neighbour < passage.Words.Length && char.IsLower(text[passage.Words[neighbour].Start]);
}
