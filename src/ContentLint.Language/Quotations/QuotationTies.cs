using System;
using ContentLint.Documents;
using Microsoft.CodeAnalysis.Text;

namespace ContentLint.Language;

/// <summary>Ties quotations to their sources: in the sentence, in the paragraph, in the paragraphs beside it.</summary>
internal sealed class QuotationTies
{
    private const int FarthestSign = 8;
    private const int MostInterruptions = 3;

    private readonly Article article;
    private readonly QuotationList quotations;
    private readonly Voices?[] voices;

    private QuotationTies(Article article, QuotationList quotations)
    {
        this.article = article;
        this.quotations = quotations;
        voices = new Voices?[article.Passages.Length];
    }

    public static QuotationList Bind(Article article, QuotationList quotations)
    {
        var ties = new QuotationTies(article, quotations);
        foreach (var passage in article.Passages)
        {
            foreach (var quotation in quotations.OutermostIn(passage))
            {
                quotation.Attribution = ties.CueOf(quotation);
                quotation.Tie = ties.TieOf(quotation);
            }
        }

        return quotations;
    }

    private Voices VoicesOf(int passage) => voices[passage] ??= new Voices(article.Passages[passage], article);

    /// <summary>The nearest cue in the sentence that the quotation stands in, outside all quotations.</summary>
    private Attribution? CueOf(Quotation quotation)
    {
        var region = SentencesAround(quotation);
        var all = VoicesOf(quotation.Passage.Index).Attributions;
        int low = 0, high = all.Length;
        while (low < high)
        {
            int middle = (low + high) >> 1;
            if (all[middle].Cue.Start < quotation.Span.Start) low = middle + 1;
            else high = middle;
        }

        var before = low > 0 && all[low - 1].Cue.Start >= region.Start ? all[low - 1] : null;
        var behind = low < all.Length && all[low].Cue.End <= region.End ? all[low] : null;
        if (before is null || behind is null) return before ?? behind;
        return quotation.Span.Start - before.Cue.End <= behind.Cue.Start - quotation.Span.End ? before : behind;
    }

    private QuotationTie TieOf(Quotation quotation)
    {
        if (quotation.Attribution is not null) return QuotationTie.Cue;
        var passage = quotation.Passage;
        if (StandsInSentence(quotation)) return QuotationTie.Sentence;
        var own = VoicesOf(passage.Index);
        if (own.HasReference || SignsBehind(passage, quotation.Span.End)) return QuotationTie.Reference;
        if (!own.Attributions.IsEmpty || own.NamesSomebody || OthersAreTied(quotation)) return QuotationTie.Paragraph;
        return HasNeighbour(passage.Index) || IsDialogue(passage.Index) ? QuotationTie.Neighbour : QuotationTie.None;
    }

    /// <summary>Whether words of the text are in its sentence.</summary>
    private static bool StandsInSentence(Quotation quotation)
    {
        var passage = quotation.Passage;
        var region = SentencesAround(quotation);
        return passage.FirstWordAt(quotation.Span.End) < passage.FirstWordAt(region.End)
            || passage.FirstWordAt(region.Start) < passage.FirstWordAt(quotation.Span.Start);
    }

    private bool OthersAreTied(Quotation quotation) =>
        quotations.OutermostIn(quotation.Passage)[0] is var first && first != quotation && first.Tie != QuotationTie.None;

    /// <summary>Whether the speaker shows in the paragraphs beside it; a quotation that opens the text is its headline or motto.</summary>
    private bool HasNeighbour(int passage)
    {
        int previous = Beside(passage, -1), following = Beside(passage, 1);
        if (previous < 0) return true;
        var before = VoicesOf(previous);
        if (before.HandsOver || before.SomebodySpeaks || before.NamesPerson || (before.IsSignature && !before.IsDashed) || SpeechGoesOnFrom(previous)) return true;
        if (article.Passages[previous] is { Block.Kind: BlockKind.Heading } && before.NamesSomebody || IsAsked(article.Passages[previous])) return true;
        return following < article.Passages.Length && VoicesOf(following) is var next && (next.OpensWithSpeaker || (next.IsSignature && !(next.IsDashed && before.IsDashed)));
    }

    // A heading that asks, or a paragraph that is emphasised from end to end as an interviewer's is.
    private static bool IsAsked(Passage passage)
    {
        string text = passage.Text.TrimEnd();
        if (!text.EndsWith("?", StringComparison.Ordinal)) return false;
        foreach (var mark in passage.Block.Prose.Marks)
        {
            if (mark.Kind == MarkKind.Emphasis && mark.Span.Length >= text.Length - 1) return true;
        }

        return passage.Block.Kind == BlockKind.Heading;
    }

    private bool SpeechGoesOnFrom(int passage)
    {
        foreach (var quotation in quotations.OutermostIn(article.Passages[passage]))
        {
            if (quotation.Tie != QuotationTie.None && (quotation.Kind == QuotationKind.Speech || quotation.Span.Start == 0)) return true;
        }

        return false;
    }

    /// <summary>The passage before or behind, over teasers, page furniture and a site generator's macros that stand between.</summary>
    private int Beside(int passage, int step)
    {
        int at = passage + step;
        for (int skipped = 0; skipped < MostInterruptions && at >= 0 && at < article.Passages.Length; skipped++, at += step)
        {
            if (article.Outline.RoleOf(article.Passages[at]) is not (PassageRole.Teaser or PassageRole.Furniture) && !ProseParagraph.IsTemplateCall(article.Passages[at].Text)) break;
        }

        return at;
    }

    /// <summary>Whether it is one of three paragraphs in a row that are nothing but quotations.</summary>
    private bool IsDialogue(int passage)
    {
        int run = 1;
        for (int i = passage - 1; i >= 0 && i >= passage - 2 && IsBare(i); i--) run++;
        for (int i = passage + 1; i < article.Passages.Length && i <= passage + 2 && IsBare(i); i++) run++;
        return run >= 3;
    }

    private bool IsBare(int passage) =>
        LastQuotationIn(passage) is { Span.Start: 0 } only && only.Passage.FirstWordAt(only.Span.End) == only.Passage.Words.Length;

    private Quotation? LastQuotationIn(int passage)
    {
        var all = quotations.OutermostIn(article.Passages[passage]);
        return all.IsEmpty ? null : all[all.Length - 1];
    }

    /// <summary><c>— Ada Reyes</c>, <c>(Reyes 2010)</c>, <c>[3]</c> behind the closing mark.</summary>
    private static bool SignsBehind(Passage passage, int end)
    {
        string text = passage.Text;
        int limit = Math.Min(text.Length, end + FarthestSign);
        while (end < limit && (char.IsWhiteSpace(text[end]) || text[end] is '.' or ',')) end++;
        return end < limit && text[end] is '—' or '–' or '-' or '―' or '~' or '(' or '[' or Prose.Placeholder;
    }

    private static TextSpan SentencesAround(Quotation quotation)
    {
        var passage = quotation.Passage;
        var first = passage.Sentences[passage.SentenceAt(quotation.Span.Start)];
        var last = passage.Sentences[passage.SentenceAt(quotation.Span.End - 1)];
        return TextSpan.FromBounds(first.Span.Start, last.Span.End);
    }
}
