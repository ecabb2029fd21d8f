using System;

namespace ContentLint.Documents.Html;

/// <summary>What a block element says of the text inside it.</summary>
internal static class ElementMeaning
{
    /// <summary>The surroundings inside an element.</summary>
    public static Surroundings Inside(string text, HtmlToken tag, Surroundings around, BlockSink sink)
    {
        if (IsHidden(text, tag)) return around with { IsHidden = true };
        var inside = around with
        {
            Region = PageRegions.Inside(tag.Name, HtmlAttributes.Find(text, tag, "role"), around),
            InSection = around.InSection || PageRegions.IsSection(tag.Name),
        };
        return tag.Name switch
        {
            "ul" or "ol" or "menu" => inside with { List = sink.NextList(), ListDepth = around.ListDepth + 1, IsOrdered = tag.Name == "ol" },
            "li" when around.List < 0 => inside with { TextKind = BlockKind.ListItem, List = sink.NextList(), ListDepth = 1 },
            "li" => inside with { TextKind = BlockKind.ListItem },
            "blockquote" => inside with { QuoteDepth = around.QuoteDepth + 1, TextKind = BlockKind.Paragraph },
            "table" => inside with { Table = sink.NextTable(), IsTableHead = false },
            "thead" => inside with { IsTableHead = true },
            "td" => inside with { TextKind = BlockKind.TableCell, HeadingLevel = 0 },
            "th" => inside with { TextKind = BlockKind.TableCell, HeadingLevel = 0, IsTableHead = HtmlAttributes.Find(text, tag, "scope") != "row" },

            // Old pages are laid out in tables: a paragraph in a cell is a paragraph.
            "p" when around.TextKind == BlockKind.TableCell => inside with { TextKind = BlockKind.Paragraph },
            "pre" => inside with { TextKind = BlockKind.Code, IsHidden = true },
            _ when HtmlElements.HeadingLevel(tag.Name) is > 0 and var level => inside with { TextKind = BlockKind.Heading, HeadingLevel = level },
            _ => inside,
        };
    }

    /// <summary>Whether a browser shows nothing of an element.</summary>
    public static bool IsHidden(string text, HtmlToken tag)
    {
        if (HtmlElements.IsHidden(tag.Name) || HtmlAttributes.Find(text, tag, "hidden") is not null) return true;
        if (HtmlAttributes.Find(text, tag, "style") is not { } style) return false;
        string plain = style.Replace(" ", "");
        return plain.IndexOf("display:none", StringComparison.OrdinalIgnoreCase) >= 0
            || plain.IndexOf("visibility:hidden", StringComparison.OrdinalIgnoreCase) >= 0;
    }
}
