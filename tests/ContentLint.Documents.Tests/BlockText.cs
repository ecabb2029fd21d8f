using System.Collections.Generic;
using System.Linq;
using System.Text;

namespace ContentLint.Documents.Tests;

/// <summary>Blocks on a line each, for tests to compare.</summary>
internal static class BlockText
{
    public static IEnumerable<string> Describe(this Document document) => document.Blocks.Select(Describe);

    private static string Describe(Block b) =>
        $"{b.Kind}{(b.HeadingLevel > 0 ? b.HeadingLevel : "")}{(b.Label is null ? "" : $"({b.Label})")}"
        + (b.List >= 0 ? $" L{b.List}.{b.ListDepth}{(b.IsOrdered ? "o" : "")}{(b.StartsItem ? "*" : "")}" : "")
        + (b.QuoteDepth > 0 ? $" Q{b.QuoteDepth}" : "") + (b.Table >= 0 ? $" T{b.Table}{(b.IsTableHead ? "h" : "")}" : "")
        + (b.Region == PageRegion.Body ? "" : $" {b.Region}") + $" '{b.Prose.Text}'";

    /// <summary>All that is known of a block.</summary>
    public static string All(Block block) => new StringBuilder()
        .Append(block.Kind).Append(block.Span).Append(block.HeadingLevel).Append(block.List).Append(block.ListDepth).Append(block.IsOrdered).Append(block.StartsItem)
        .Append(block.QuoteDepth).Append(block.Table).Append(block.IsTableHead).Append(block.Label).Append(block.Region)
        .AppendJoin(';', block.Prose.Segments).AppendJoin(';', block.Prose.Marks).Append(block.Prose.Text).ToString();
}
