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
        var holdsOther = HoldsOther(article);
        foreach (var section in sections)
        {
            if (section.Heading is null) continue;
            headings++;
            if (!section.IsInferred && title < 0) title = section.Number;
            if (section.Number != title && IsEmpty(sections, section, roles, holdsOther)) found.Add(section.Number);
        }

        // A page of bare headings is a menu or a form to fill in, not a damaged article.
        return found.Count > 1 && headings > FewHeadings && found.Count * 2 >= headings ? ImmutableHashSet<int>.Empty : found.ToImmutable();
    }

    private static bool IsEmpty(ImmutableArray<Section> sections, Section section, PassageRole[] roles, bool[] holdsOther)
    {
        if (section.Kind == SectionKind.Reserved) return false;
        if (section.Heading!.Block.Region is not (PageRegion.Body or PageRegion.Aside) || holdsOther[section.Heading.Index]) return false;
        foreach (var passage in section.Passages)
        {
            if (holdsOther[passage.Index] || roles[passage.Index] is not (PassageRole.Furniture or PassageRole.Teaser)) return false;
        }

        var next = section.Number + 1 < sections.Length ? sections[section.Number + 1] : null;
        if (section.IsInferred) return section.Kind == SectionKind.Standing ? next is null || next.Kind != SectionKind.Body || !next.IsInferred : next?.Kind == SectionKind.Sources;
        return next is null ? section.Level > 1 : !next.IsInferred && next.Level <= section.Level;
    }

    /// <summary>For each passage, whether code or embedded matter follows it directly.</summary>
    private static bool[] HoldsOther(Article article)
    {
        var holds = new bool[article.Passages.Length];
        int passage = -1;
        foreach (var block in article.Document.Blocks)
        {
            if (passage + 1 < holds.Length && article.Passages[passage + 1].Block == block) passage++;
            else if (passage >= 0 && block.Kind is BlockKind.Code or BlockKind.Markup) holds[passage] = true;
        }

        return holds;
    }
}
