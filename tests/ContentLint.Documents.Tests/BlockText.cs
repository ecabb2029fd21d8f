using System.Collections.Generic;
using System.Linq;

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
}
