using System;
using ContentLint.Documents;

namespace ContentLint.Language;

/// <summary>Which passages are paragraphs of the text: those of which it matters whether they stand twice.</summary>
internal static class ProseParagraph
{
    /// <summary>Whether a passage is one: no heading, table, source list, page furniture or call of a site generator's macro.</summary>
    public static bool Is(Article article, Passage passage) =>
        passage.Block.Kind is BlockKind.Paragraph or BlockKind.ListItem
        && !IsTemplateCall(passage.Text)
        && article.Outline.RoleOf(passage) == PassageRole.Body
        && article.Outline.SectionOf(passage).Kind != SectionKind.Sources;

    /// <summary>Whether a passage's text is such a call: it stands wherever it is wanted.</summary>
    public static bool IsTemplateCall(string text) =>
        text.StartsWith("{%", StringComparison.Ordinal) || text.StartsWith("{{", StringComparison.Ordinal);
}
