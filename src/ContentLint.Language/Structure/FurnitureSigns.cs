using ContentLint.Documents;

namespace ContentLint.Language;

/// <summary>What each passage says for itself about being furniture: its kind, its shape, and how much it tells about its neighbours.</summary>
internal sealed class FurnitureSigns
{
    /// <summary>Evidence of a passage that is furniture of a page's frame by what it says; a label of menus has 1.</summary>
    public const int Strong = 2;

    private const int SentenceCost = 3;
    private const int LongestBetweenLinks = 3;
    private readonly bool plain;
    private readonly bool html;

    /// <param name="article">The article.</param>
    /// <param name="kinds">The kind of each passage that is furniture by what it says; more are added to it.</param>
    public FurnitureSigns(Article article, string?[] kinds)
    {
        Article = article;
        Kinds = kinds;
        plain = article.Document.Format == DocumentFormat.PlainText;
        html = article.Document.Format == DocumentFormat.Html;
        Shapes = new FurnitureShape[kinds.Length];
        Evidence = new int[kinds.Length];
        bool inSources = false;
        for (int i = 0, read = 0; i < kinds.Length; i++)
        {
            var passage = article.Passages[i];
            Evidence[i] = EvidenceOf(passage);
            bool mayBelong = MayBelong(passage);

            // Where little can be furniture, the headings of sources matter to little.
            for (; mayBelong && read <= i; read++) inSources = Evidence[read] < Strong && (inSources || StandingHeading.KindOf(article.Passages[read].Text) == StandingHeading.Sources);
            Shapes[i] = inSources || !mayBelong ? FurnitureShape.Prose : FurnitureShapes.Of(passage, kinds[i] is not null);
            if (Shapes[i] == FurnitureShape.Prose) ProseWords += passage.Words.Length;
        }
    }

    /// <summary>The article.</summary>
    public Article Article { get; }

    /// <summary>What each passage is, in words; null for one that is no furniture.</summary>
    public string?[] Kinds { get; }

    /// <summary>The shape of each passage.</summary>
    public FurnitureShape[] Shapes { get; }

    /// <summary>How much each passage tells about its neighbours: 0, 1 or <see cref="Strong"/>.</summary>
    public int[] Evidence { get; }

    /// <summary>How many words stand in paragraphs of the text.</summary>
    public int ProseWords { get; }

    /// <summary>Adds a passage to the furniture.</summary>
    public void Mark(int i, string kind)
    {
        Kinds[i] ??= kind;
        if (Evidence[i] == 0) Evidence[i] = 1;
    }

    /// <summary>How far apart a passage keeps two signs: a sentence as much as three short lines.</summary>
    public int CostOf(int i) => Shapes[i] == FurnitureShape.Short ? 1 : SentenceCost;

    /// <summary>Whether the passages of a half-open range cost no more than this.</summary>
    public bool AreWithin(int start, int end, int most)
    {
        for (int i = start; i < end && most >= 0; i++) most -= CostOf(i);
        return most >= 0;
    }

    private int EvidenceOf(Passage passage) => Kinds[passage.Index] switch
    {
        null => IsSign(passage) ? 1 : 0,
        "photo credit" or ClockStamp.Kind => 0,
        "advertisement" or "menu" or "player message" or "team link" or "copyright line" => 1,
        _ => Strong,
    };

    private bool IsSign(Passage passage)
    {
        if (passage.Words.Length == 0 || !MayBelong(passage) || (passage.Block.Kind == BlockKind.ListItem && !html)) return false;
        return FurniturePhrases.IsSiteSection(passage) || FurniturePhrases.IsLabel(passage.Text) || FurnitureShapes.IsTrail(passage.Text);
    }

    /// <summary>Where markup tells what is a link, only lines that are nothing but links, or furniture by what they say, make a group.</summary>
    private bool MayBelong(Passage passage) =>
        plain || Kinds[passage.Index] is not null || (!passage.IsOutsideText && passage.Block.Kind != BlockKind.Heading && IsWholeLink(passage));

    private static bool IsWholeLink(Passage passage)
    {
        int linked = 0;
        foreach (var mark in passage.Block.Prose.Marks)
        {
            if (mark.Kind == MarkKind.Link) linked += mark.Span.Length;
        }

        return linked > 0 && linked >= passage.Text.Length - LongestBetweenLinks;
    }
}
