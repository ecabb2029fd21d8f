using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;

namespace ContentLint.Language;

/// <summary>Finds the words of an article that are unknown as a whole and can be read as several.</summary>
internal sealed class MergeCandidates(Article article)
{
    private const int ShortestWord = 3;

    private readonly Vocabulary vocabulary = article.Vocabulary;
    private readonly PartFinder finder = new(article.Vocabulary);
    private readonly List<WordPart> parts = new();
    private readonly List<MergeCandidate> found = new();

    public static List<MergeCandidate> In(Article article)
    {
        var search = new MergeCandidates(article);
        foreach (var passage in article.Passages.Where(p => !p.IsOutsideText)) search.Scan(passage);
        var names = new NamesWithin(search.found, search.vocabulary);
        if (!names.IsEmpty) search.SplitAgain(names);
        return search.found;
    }

    private void Scan(Passage passage)
    {
        var around = new UnknownAround(passage);
        int[]? edges = null;
        CodeAround? code = null;
        bool? foreign = null;
        var words = passage.Words.AsSpan();
        for (int i = 0; i < words.Length; i++)
        {
            if (around.Of(i) == Acquaintance.Known || words[i].Length < ShortestWord) continue;
            var word = words[i];
            var text = passage[word];
            bool known = around.Of(i) != Acquaintance.Unknown;
            if (WholeShape.IsOrdinary(text) || IsHandle(passage.Text, word)) continue;
            if (foreign ??= LanguageGuess.IsForeign(passage)) return;
            code ??= new CodeAround(passage.Text);
            if (code.IsAt(word.Start)) continue;
            edges ??= MarkEdges.Of(passage);
            if (known && !RareWords.MayBeSeveral(passage.Text, word, edges)) continue;
            float split = finder.Split(passage.Text, word.Start, word.End, edges, parts);
            if (parts.Count < 2 || EndsInRunOnNumber(passage.Text) || (known && !RareWords.IsLikely(word, parts, split))) continue;
            var candidate = new MergeCandidate { Passage = passage, Word = word, Index = i, Parts = parts.ToImmutableArray(), Sign = SignOf(passage.Text, edges) };
            new ClueReader(passage, i, edges, vocabulary).Read(candidate, split, around.ShareAt(i));
            if (known ? HasPair(candidate) : !IsNameOfArticle(candidate) && !LatinEnding.Explains(candidate)) found.Add(candidate);
        }
    }

    private void SplitAgain(NamesWithin names)
    {
        finder.Names = names;
        for (int i = 0; i < found.Count; i++)
        {
            var old = found[i];
            if (!names.Split(old)) continue;
            int[] edges = MarkEdges.Of(old.Passage);
            float split = finder.Split(old.Passage.Text, old.Word.Start, old.Word.End, edges, parts);
            if (parts.Count < 2) continue;
            found[i] = new MergeCandidate { Passage = old.Passage, Word = old.Word, Index = old.Index, Parts = parts.ToImmutableArray(), Sign = SignOf(old.Passage.Text, edges) };
            new ClueReader(old.Passage, old.Index, edges, vocabulary).Read(found[i], split, old[Clue.UnknownAround]);
        }
    }

    private bool EndsInRunOnNumber(string text) =>
        parts[parts.Count - 1] is { Kind: PartKind.Number } last && RunOnNumber.Is(text, last.Start, last.End);

    // Handles, hashtags and identifiers with underscores are written without spaces.
    private static bool IsHandle(string text, Word word) =>
        (word.Start > 0 && text[word.Start - 1] is '@' or '#' or '_' or '\\') || (word.End < text.Length && text[word.End] is '_' or '\\' or '@');

    // The lexicon knows the whole: only words that stand side by side elsewhere speak against it.
    private static bool HasPair(MergeCandidate candidate) => candidate[Clue.PairBits] > 0 || candidate[Clue.PairInArticle] > 0;

    // A capitalised word without a trace of a joint that stands between different neighbours is a name, however it can be split,
    // unless a function word ends it ("Shipis").
    private static bool IsNameOfArticle(MergeCandidate candidate) =>
        candidate.Sign == MergeSign.Words && candidate[Clue.FirstUpper] == 1 && candidate[Clue.Repeated] >= 1 && candidate[Clue.FunctionWordLast] == 0;

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
