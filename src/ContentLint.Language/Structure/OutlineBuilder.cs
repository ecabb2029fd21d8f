using System.Collections.Generic;
using System.Collections.Immutable;
using ContentLint.Documents;

namespace ContentLint.Language;

/// <summary>
/// Decides what each passage is. Declared headings stand; lines that look like headlines are settled by what stands around them:
/// the first is the title, a crowd of them is a menu, and of the rest <see cref="TeaserEvidence"/> tells teasers from headings.
/// </summary>
internal sealed class OutlineBuilder
{
    private const int Crowd = 4;
    private readonly Article article;
    private readonly PassageRole[] roles;
    private readonly string?[] standing;
    private readonly LineShape?[] shapes;
    private readonly bool infers;

    private OutlineBuilder(Article article)
    {
        this.article = article;
        int count = article.Passages.Length;
        roles = new PassageRole[count];
        standing = new string?[count];
        shapes = new LineShape?[count];
        infers = article.Document.Format == DocumentFormat.PlainText || !DeclaresSections(article);
    }

    public static Outline Build(Article article)
    {
        var builder = new OutlineBuilder(article);
        builder.MarkKnown();
        if (article.Document.IsArticle) builder.SettleHeadlines();
        return builder.Sections();
    }

    private static bool DeclaresSections(Article article)
    {
        int headings = 0;
        foreach (var passage in article.Passages)
        {
            if (passage.Block.Kind == BlockKind.Heading && passage.Block.HeadingLevel > 1) headings++;
        }

        return headings > 0;
    }

    private void MarkKnown()
    {
        foreach (var line in article.Furniture)
        {
            if (line.IsWholePassage) roles[line.Passage.Index] = PassageRole.Furniture;
        }

        bool inSources = false;
        for (int i = 0; i < roles.Length; i++)
        {
            var passage = article.Passages[i];
            if (roles[i] == PassageRole.Furniture) continue;
            if (passage.Block.Kind == BlockKind.Heading)
            {
                roles[i] = PassageRole.Heading;
                standing[i] = StandingHeading.KindOf(passage.Text);
                inSources = false;
            }
            else if (passage.Block is { Kind: BlockKind.Paragraph, QuoteDepth: 0 })
            {
                if (infers && StandingHeading.KindOf(passage.Text) is { } kind)
                {
                    roles[i] = PassageRole.Heading;
                    standing[i] = kind;
                    inSources = kind == StandingHeading.Sources;
                }
                else if (!inSources)
                {
                    shapes[i] = passage.Words.Length == 0 ? null : LineShape.OfHeadline(passage);
                }
            }
        }
    }

    private void SettleHeadlines()
    {
        int body = 0;
        for (int i = 0; i < roles.Length;)
        {
            if (shapes[i] is null)
            {
                if (roles[i] == PassageRole.Body) body++;
                i++;
                continue;
            }

            int end = i;
            while (end < roles.Length && shapes[end] is not null) end++;
            if (body == 0 || end - i >= Crowd) SettleHead(i, end, isHead: body == 0);
            else
                for (int k = i; k < end; k++) roles[k] = RoleOf(k);
            i = end;
        }
    }

    private void SettleHead(int start, int end, bool isHead)
    {
        for (int i = start; i < end; i++) roles[i] = PassageRole.Fragment;
        if (isHead && infers && !TitleKnown(start)) roles[start] = PassageRole.Title;
    }

    private bool TitleKnown(int before)
    {
        for (int i = 0; i < before; i++)
        {
            if (roles[i] is PassageRole.Title or PassageRole.Heading && standing[i] is null) return true;
        }

        return false;
    }

    private PassageRole RoleOf(int i)
    {
        var evidence = new TeaserEvidence(article, i, shapes[i]!.Value, Neighbour(i - 1), Neighbour(i + 1));
        if (evidence.IsTeaser) return PassageRole.Teaser;
        if (!infers) return PassageRole.Body;
        return Neighbour(i + 1) is PassageRole.Body or PassageRole.Heading ? PassageRole.Heading : PassageRole.Fragment;
    }

    private PassageRole? Neighbour(int i) =>
        i < 0 || i >= roles.Length ? null : roles[i] == PassageRole.Body && shapes[i] is not null ? PassageRole.Heading : roles[i];

    private Outline Sections()
    {
        var sections = ImmutableArray.CreateBuilder<Section>();
        var sectionOf = new int[roles.Length];
        var inside = new List<Passage>();
        Passage? heading = null;
        for (int i = 0; i <= roles.Length; i++)
        {
            if (i == roles.Length || roles[i] == PassageRole.Heading)
            {
                if (heading is not null || inside.Count > 0 || i == roles.Length)
                    sections.Add(new Section(sections.Count, heading, heading?.Block.HeadingLevel ?? 0, heading?.Block.Kind != BlockKind.Heading, KindOf(heading), inside.ToImmutableArray()));
                inside.Clear();
                if (i == roles.Length) break;
                heading = article.Passages[i];
            }
            else
            {
                inside.Add(article.Passages[i]);
            }

            sectionOf[i] = sections.Count;
        }

        var all = sections.ToImmutable();
        return new Outline(roles, sectionOf, all, EmptySections.Find(article, all, roles));
    }

    private SectionKind KindOf(Passage? heading) => heading is null ? SectionKind.Lead : standing[heading.Index] switch
    {
        null => SectionKind.Body,
        StandingHeading.Takeaways => SectionKind.Takeaways,
        StandingHeading.Sources => SectionKind.Sources,
        StandingHeading.Reserved => SectionKind.Reserved,
        _ => SectionKind.Standing,
    };
}
