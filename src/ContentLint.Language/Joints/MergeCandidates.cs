using System;
using System.Collections.Generic;
using System.Collections.Immutable;

namespace ContentLint.Language;

/// <summary>Finds the words of an article that are unknown as a whole and can be read as several.</summary>
internal sealed class MergeCandidates
{
    private const int ShortestWord = 3;

    private readonly Vocabulary vocabulary;
    private readonly PartReadings readings;
    private readonly List<WordPart> parts = new();
    private readonly List<MergeCandidate> found = new();
    private readonly WithinSearch learned;
    private WordsWithin? within;

    private MergeCandidates(Article article)
    {
        vocabulary = new(article.Passages);
        readings = new(vocabulary);
        learned = new(vocabulary);
    }

    public static List<MergeCandidate> In(Article article)
    {
        var search = new MergeCandidates(article);
        search.ScanAll(article);
        search.within = search.learned.Finish(search.found);
        if (search.within is not null)
        {
            search.found.Clear();
            search.readings.Within = search.within;
            search.ScanAll(article);
        }

        search.vocabulary.Release();
        return search.found;
    }

    private void ScanAll(Article article)
    {
        foreach (var passage in article.Passages)
        {
            if (!passage.IsOutsideText) Scan(passage);
        }
    }

    private void Scan(Passage passage)
    {
        int[]? edges = null;
        CodeAround? code = null;
        bool? foreign = null;
        var words = passage.Words.AsSpan();
        for (int i = 0; i < words.Length; i++)
        {
            ref readonly var word = ref words[i];

            // Nearly all words are passed over, for one reason or the other: a single jump is foreseen by a processor, two are not.
            if ((word.Length < ShortestWord) | (((word.Flags & WordFlags.Frequent) != 0) & (word.Kind == WordKind.Letters))) continue;
            var acquaintance = UnknownAround.Of(passage, word);
            bool dates = word.Kind == WordKind.Number && DateYear.EndOf(passage.Text, word.Start) < word.End;
            if (acquaintance == Acquaintance.Known && !dates) continue;
            var text = passage[word];
            bool known = acquaintance == Acquaintance.Rare;
            if (!dates && IsWhole(passage.Text, word, text)) continue;
            edges ??= MarkEdges.Of(passage);
            if (known && !RareWords.MayBeSeveral(passage.Text, word, edges) && (within is not null || RareWords.IsSmall(text) || !WithinSearch.MayHold(text))) continue;
            if (foreign ??= LanguageGuess.IsForeign(passage)) return;
            code ??= new CodeAround(passage.Text);
            if (code.IsAt(word.Start)) continue;
            float split = readings.Split(passage.Text, word, edges, parts);
            if (parts.Count < 2 && within is null) learned.AddUnread(text);
            if (parts.Count < 2 || EndsInRunOnNumber(passage.Text) || (known && !(RareWords.IsLikely(word, parts, split) && HasPair(passage.Text)))) continue;
            var candidate = new MergeCandidate { Passage = passage, Word = word, Parts = parts.ToImmutableArray(), Sign = SignOf(passage.Text, edges) };
            new ClueReader(passage, i, edges, vocabulary).Read(candidate, split, UnknownAround.ShareAt(passage, i));
            if (known || (!IsNameOfArticle(candidate) && !LatinEnding.Explains(candidate))) found.Add(candidate);
        }
    }

    private bool EndsInRunOnNumber(string text) =>
        parts[parts.Count - 1] is { Kind: PartKind.Number } last && RunOnNumber.Is(text, last.Start, last.End);

    private bool IsWhole(string passage, Word word, ReadOnlySpan<char> text) =>
        (WholeShape.IsOrdinary(text) && !WholeShape.IsNoteAndSentence(passage, word)) || IsHandle(passage, word) || within?.Contains(word.Hash) == true;

    // Handles, hashtags and identifiers with underscores are written without spaces.
    private static bool IsHandle(string text, Word word) =>
        (word.Start > 0 && text[word.Start - 1] is '@' or '#' or '_' or '\\') || (word.End < text.Length && text[word.End] is '_' or '\\' or '@');

    // The lexicon knows the whole: only words that stand side by side elsewhere speak against it.
    private bool HasPair(string text)
    {
        float bits = 0, share = 1f / (parts.Count - 1);
        for (int i = 1; i < parts.Count; i++)
        {
            bits += share * ClueReader.PairBits(parts[i - 1].Hash, parts[i].Hash);
            if (vocabulary.HasPair(HashOf(text, parts[i - 1]), HashOf(text, parts[i]))) return true;
        }

        return bits > 0;
    }

    private static ulong HashOf(string text, WordPart part) => WordHash.Of(text.AsSpan(part.Start, part.Length));

    // A capitalised word without a trace of a joint that stands between different neighbours is a name, however it can be split,
    // unless a function word ends it ("Shipis") or "The" begins it ("Theharbour").
    private static bool IsNameOfArticle(MergeCandidate candidate) =>
        candidate.Sign == MergeSign.Words && candidate[Clue.FirstUpper] == 1 && candidate[Clue.Repeated] >= 1 && candidate[Clue.FunctionWordLast] == 0 && !BeginsWithArticle(candidate);

    private static bool BeginsWithArticle(MergeCandidate candidate) =>
        candidate.Parts.Length == 2 && candidate.Parts[1] is { Kind: PartKind.Counted, Length: >= 4 } && candidate.Passage.Text.AsSpan(candidate.Parts[0].Start, candidate.Parts[0].Length).SequenceEqual("The".AsSpan());

    private MergeSign SignOf(string text, int[] edges)
    {
        var sign = MergeSign.Words;
        for (int i = 1; i < parts.Count; i++)
        {
            int at = parts[i].Start;
            if (edges.Length > 0 && Array.BinarySearch(edges, at) >= 0) return MergeSign.Mark;
            if (parts[i - 1].Kind == PartKind.Number || char.IsDigit(text[at])) sign = MergeSign.Digits;
            else if (sign == MergeSign.Words && (char.IsUpper(text[at]) != char.IsUpper(text[at - 1]) || (char.IsUpper(text[at]) && parts[i].Length > 1 && char.IsLower(text[at + 1])))) sign = MergeSign.Case;
        }

        return sign;
    }
}
