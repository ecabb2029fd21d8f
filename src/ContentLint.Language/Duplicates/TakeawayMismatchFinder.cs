using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using ContentLint.Documents;
using Microsoft.CodeAnalysis.Text;

namespace ContentLint.Language;

/// <summary>
/// Compares each sentence of the takeaways with the body: its numbers and units, its names, and whether it denies what a nearly equal
/// sentence says. A body that is short beside its takeaways proves nothing.
/// </summary>
internal sealed class TakeawayMismatchFinder
{
    private const int FewestBodyWords = 60;
    private const int TimesLonger = 3;
    private const int FewestShared = 3;
    private const int FewestSame = 4;
    private const int MostAdded = 4;
    private const double ShareShared = 0.5;
    private const double ShareKnown = 0.6;

    private static readonly WordList CalendarNames = WordList.Of("en/calendar-names.txt");

    private readonly ArticleBody body;

    private TakeawayMismatchFinder(ArticleBody body) => this.body = body;

    public static ImmutableArray<TakeawayMismatch> Find(Article article)
    {
        var blocks = OfThisText(article);
        if (blocks.IsEmpty) return ImmutableArray<TakeawayMismatch>.Empty;
        var body = new ArticleBody(article);
        var finder = new TakeawayMismatchFinder(body);
        var found = ImmutableArray.CreateBuilder<TakeawayMismatch>();
        foreach (var block in blocks)
        {
            int words = block.Items.Sum(item => item.Passage.FirstWordAt(item.Span.End) - item.Passage.FirstWordAt(item.Span.Start));
            if (body.WordCount < Math.Max(FewestBodyWords, words * TimesLonger) || !finder.IsAboutTheSame(block)) continue;
            foreach (var item in block.Items)
            {
                foreach (var sentence in Sentences(item)) found.AddRange(finder.Judge(item, sentence));
            }
        }

        return found.ToImmutable();
    }

    /// <summary>The block that sums up the text, its copies left out; none in a digest, which has a summary of each of its articles.</summary>
    private static ImmutableArray<TakeawayBlock> OfThisText(Article article)
    {
        var blocks = article.Takeaways;
        if (blocks.IsEmpty || blocks.Any(block => block.IsRunIn && block.FirstPassage.Block.Kind == BlockKind.ListItem)) return ImmutableArray<TakeawayBlock>.Empty;
        var copies = article.RepeatedTakeaways.Select(pair => pair.Repeat).ToList();
        var rest = blocks.Where(block => !copies.Contains(block)).ToImmutableArray();
        return rest.Length == 1 ? rest : ImmutableArray<TakeawayBlock>.Empty;
    }

    private static IEnumerable<Sentence> Sentences(Takeaway item) =>
        item.Passage.Sentences.Where(s => s.Span.End > item.Span.Start && s.Span.End <= item.Span.End);

    private bool IsAboutTheSame(TakeawayBlock block)
    {
        int stems = 0, known = 0;
        foreach (var sentence in block.Items.SelectMany(Sentences))
        {
            foreach (uint stem in SentenceTopics.Of(sentence).Stems)
            {
                stems++;
                if (body.Mentions(stem)) known++;
            }
        }

        return known >= stems * ShareKnown;
    }

    private IEnumerable<TakeawayMismatch> Judge(Takeaway takeaway, Sentence sentence)
    {
        var topics = SentenceTopics.Of(sentence);
        var counterpart = body.Counterpart(topics, FewestShared, ShareShared);
        var theirs = counterpart is null ? new List<Quantity>() : Quantities(counterpart.Sentence);
        var own = Quantities(sentence);
        var (twin, differing) = own.Count > 0 ? TwinWithAnotherNumber(topics, own) : default;
        foreach (var quantity in own)
        {
            if (!body.Mentions(quantity))
            {
                if (theirs.FirstOrDefault(q => AreComparable(q, quantity)) is { Span.Length: > 0 } other)
                    yield return new TakeawayMismatch(takeaway, TakeawayMismatchKind.Number, quantity.Span, counterpart!.Sentence, other.Span);
                else if (twin is not null && quantity == differing.Own)
                    yield return new TakeawayMismatch(takeaway, TakeawayMismatchKind.Number, quantity.Span, twin, differing.Theirs.Span);
                else if (IsStriking(quantity))
                    yield return new TakeawayMismatch(takeaway, TakeawayMismatchKind.Number, quantity.Span, null, default);
            }
            else if (quantity.Unit is { } unit && theirs.FirstOrDefault(q => q.Value == quantity.Value && q.Unit is { } u && u != unit && u.Dimension == unit.Dimension) is { Span.Length: > 0 } same)
            {
                yield return new TakeawayMismatch(takeaway, TakeawayMismatchKind.Unit, quantity.Span, counterpart!.Sentence, same.Span);
            }
            else if (twin is not null && quantity == differing.Own)
            {
                yield return new TakeawayMismatch(takeaway, TakeawayMismatchKind.Number, quantity.Span, twin, differing.Theirs.Span);
            }
        }

        foreach (var name in UnknownNames(sentence)) yield return new TakeawayMismatch(takeaway, TakeawayMismatchKind.Name, name, null, default);
        if (Denial(topics) is { } denied) yield return new TakeawayMismatch(takeaway, TakeawayMismatchKind.Negation, sentence.Span, denied, denied.Span);
    }

    /// <summary>The one sentence of the body that says the same but for one number, however often that number stands elsewhere.</summary>
    private (Sentence? Twin, (Quantity Own, Quantity Theirs) Differing) TwinWithAnotherNumber(SentenceTopics topics, List<Quantity> own)
    {
        if (body.Twin(topics, FewestSame) is not { } twin) return default;
        var theirs = Quantities(twin.Sentence);
        if (theirs.Count != own.Count) return default;
        var differing = own.Zip(theirs, (mine, other) => (mine, other)).Where(pair => !pair.mine.CanBe(pair.other)).ToList();
        return differing.Count == 1 && differing[0].mine.Unit == differing[0].other.Unit ? (twin.Sentence, differing[0]) : default;
    }

    private static List<Quantity> Quantities(Sentence sentence) => QuantityReader.Read(sentence.Passage, sentence.FirstWord, sentence.FirstWord + sentence.WordCount).ToList();

    private static bool AreComparable(Quantity one, Quantity other) =>
        one.Unit == other.Unit && (one.Unit is not null || (one.IsYear == other.IsYear && one.Value > 12 && other.Value > 12));

    /// <summary>Whether a number is so particular that a body which does not have it cannot be where it comes from.</summary>
    private static bool IsStriking(Quantity quantity) =>
        !quantity.IsYear && (quantity.Unit is { Dimension: "share" or "money" } || quantity.Step < 1 || quantity.Value >= 1000);

    private IEnumerable<TextSpan> UnknownNames(Sentence sentence)
    {
        var passage = sentence.Passage;
        int end = sentence.FirstWord + sentence.WordCount;
        for (int i = sentence.FirstWord + 1; i + 1 < end; i++)
        {
            int last = i;
            while (last < end && IsNamePart(passage, last)) last++;
            if (last - i < 2) continue;
            bool isUnknown = true, isName = false;
            for (int k = i; k < last; k++)
            {
                string letters = Letters(passage[passage.Words[k]]);
                isUnknown &= !body.Mentions(letters.Length > 6 ? letters.Substring(0, letters.Length - 2) : letters);
                isName |= Lexicon.English.IsName(passage[passage.Words[k]]) || !Lexicon.English.Contains(passage[passage.Words[k]]);
            }

            string initials = string.Concat(Enumerable.Range(i, last - i).Select(k => char.ToLowerInvariant(passage.Text[passage.Words[k].Start])));
            if (isUnknown && isName && (initials.Length < 3 || !body.Mentions(initials))) yield return TextSpan.FromBounds(passage.Words[i].Start, passage.Words[last - 1].End);
            i = last;
        }
    }

    private static bool IsNamePart(Passage passage, int word)
    {
        var text = passage[passage.Words[word]];
        return passage.Words[word].Kind == WordKind.Letters && text.Length > 1 && char.IsUpper(text[0]) && text.Slice(1).ToString().Any(char.IsLower)
            && !CalendarNames.Contains(SentenceTopics.WithoutPossessive(text)) && !FunctionWords.English.Contains(text)
            && (word == 0 || !passage.IsCapitalised(word - 1) || passage.JoinsNext(word - 1));
    }

    private static string Letters(ReadOnlySpan<char> word) => string.Concat(SentenceTopics.WithoutPossessive(word).ToString().Where(char.IsLetterOrDigit)).ToLowerInvariant();

    /// <summary>The sentence of the body that says all the same words, but for one word among them that denies.</summary>
    private Sentence? Denial(SentenceTopics takeaway)
    {
        if (takeaway.Stems.Count < FewestSame || body.Counterpart(takeaway, FewestSame, 1) is not { } same) return null;
        if (same.Stems.Count > takeaway.Stems.Count + MostAdded || same.Denials.Count + takeaway.Denials.Count != 1) return null;
        var (denying, other) = same.Denials.Count == 1 ? (same, takeaway) : (takeaway, same);
        var (first, last, _) = denying.Common(other);
        bool isAmongThem = denying.Denials[0] >= first - 1 && denying.Denials[0] < last;
        return isAmongThem && same.Common(takeaway).Others == 0 ? same.Sentence : null;
    }
}
