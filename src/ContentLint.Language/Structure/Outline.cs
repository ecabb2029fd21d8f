using System.Collections.Immutable;

namespace ContentLint.Language;

/// <summary>
/// The structure of an article: what each passage is, and its sections. Markup decides where there is any; in plain text, and in
/// markup that lost its headings, headings are inferred from shape and from what stands around them.
/// </summary>
public sealed class Outline
{
    private readonly PassageRole[] roles;
    private readonly int[] sectionOf;
    private readonly ImmutableHashSet<int> empty;

    internal Outline(PassageRole[] roles, int[] sectionOf, ImmutableArray<Section> sections, ImmutableHashSet<int> empty)
    {
        this.empty = empty;
        this.roles = roles;
        this.sectionOf = sectionOf;
        Sections = sections;
    }

    /// <summary>The sections in reading order. There is always at least one; the first may be a lead without heading.</summary>
    public ImmutableArray<Section> Sections { get; }

    /// <summary>What the passage is.</summary>
    public PassageRole RoleOf(Passage passage) => roles[passage.Index];

    /// <summary>The section that the passage stands in; a heading stands in its own.</summary>
    public Section SectionOf(Passage passage) => Sections[sectionOf[passage.Index]];

    /// <summary>
    /// Whether nothing of the article stands under the heading although something should: no deeper heading, picture, code or
    /// embedded matter follows, and the heading is not the title.
    /// </summary>
    public bool IsEmpty(Section section) => empty.Contains(section.Number);
}
