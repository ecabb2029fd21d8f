using System.Collections.Immutable;
using ContentLint.Documents;

namespace ContentLint.Language;

/// <summary>Finds the headings that have lost their section.</summary>
internal static class EmptySections
{
    private const int FewHeadings = 3;

    public static ImmutableHashSet<int> Find(Article article, ImmutableArray<Section> sections, PassageRole[] roles)
    {
        var found = ImmutableHashSet.CreateBuilder<int>();
        int headings = 0, title = -1;
        foreach (var section in sections)
        {
            if (section.Heading is null) continue;
            headings++;
            if (!section.IsInferred && title < 0) title = section.Number;
            if (section.Number != title && IsEmpty(article, sections, section, roles)) found.Add(section.Number);
        }

        // A page of bare headings is a menu or a form to fill in, not a damaged article.
        return found.Count > 1 && headings > FewHeadings && found.Count * 2 >= headings ? ImmutableHashSet<int>.Empty : found.ToImmutable();
    }

    private static bool IsEmpty(Article article, ImmutableArray<Section> sections, Section section, PassageRole[] roles)
    {
        if (section.Kind == SectionKind.Reserved) return false;
        if (section.Heading!.Block.Region is not (PageRegion.Body or PageRegion.Aside) || HoldsOther(article, section.Heading)) return false;
        foreach (var passage in section.Passages)
        {
            if (roles[passage.Index] is not (PassageRole.Furniture or PassageRole.Teaser) || HoldsOther(article, passage)) return false;
        }

        var next = section.Number + 1 < sections.Length ? sections[section.Number + 1] : null;
        if (section.IsInferred) return section.Kind == SectionKind.Standing ? next is null || next.Kind != SectionKind.Body || !next.IsInferred : next?.Kind == SectionKind.Sources;
        return next is null ? section.Level > 1 : !next.IsInferred && next.Level <= section.Level;
    }

    private static bool HoldsOther(Article article, Passage passage)
    {
        int next = passage.Index + 1;
        int end = next < article.Passages.Length ? article.Passages[next].Block.Span.Start : article.Document.Source.Length;
        return SourceGap.HoldsMatter(article.Document, passage.Block.Span.End, end);
    }
}
