using System;
using System.Collections.Generic;

namespace ContentLint.Documents.Html;

/// <summary>What the elements of HTML mean for reading.</summary>
internal static class HtmlElements
{
    private static readonly HashSet<string> Raw = Names("script style xmp iframe noembed noframes noscript textarea title");

    private static readonly HashSet<string> Hidden = Names(
        "head script style template noscript svg select datalist textarea title iframe object canvas audio video noembed noframes xmp map");

    private static readonly HashSet<string> Block = Names(
        "address article aside blockquote body button caption center dd details dialog dir div dl dt fieldset figcaption figure footer form "
        + "h1 h2 h3 h4 h5 h6 header hgroup html legend li main menu nav ol p pre search section summary table tbody td tfoot th thead tr ul "
        + "head template svg select audio video object canvas map iframe noscript");

    private static readonly HashSet<string> Void = Names("area base br col embed hr img input link meta param source track wbr");

    private static readonly HashSet<string> Leaves = Names("p h1 h2 h3 h4 h5 h6 li td th dt dd figcaption caption summary button legend address");

    private static readonly HashSet<string> Walls = Names("table td th caption html template button");

    private static readonly HashSet<string> Code = Names("code kbd samp var tt math");

    private static readonly Dictionary<string, MarkKind> Marks = new(StringComparer.Ordinal)
    {
        ["a"] = MarkKind.Link,
        ["em"] = MarkKind.Emphasis,
        ["i"] = MarkKind.Emphasis,
        ["b"] = MarkKind.Emphasis,
        ["strong"] = MarkKind.Emphasis,
        ["sup"] = MarkKind.Superscript,
        ["sub"] = MarkKind.Subscript,
        ["cite"] = MarkKind.Citation,
        ["q"] = MarkKind.Quotation,
        ["del"] = MarkKind.Deleted,
        ["s"] = MarkKind.Deleted,
        ["strike"] = MarkKind.Deleted,
    };

    /// <summary>Whether the content is text up to the end tag, whatever it looks like.</summary>
    public static bool IsRaw(string name) => Raw.Contains(name);

    /// <summary>Whether a browser shows nothing of it, or no prose.</summary>
    public static bool IsHidden(string name) => Hidden.Contains(name);

    /// <summary>Whether it stands on lines of its own.</summary>
    public static bool IsBlock(string name) => Block.Contains(name);

    /// <summary>Whether it has no content and no end tag.</summary>
    public static bool IsVoid(string name) => Void.Contains(name);

    /// <summary>Whether it usually holds text directly, so that its tags belong to the range of that text.</summary>
    public static bool IsLeaf(string name) => Leaves.Contains(name);

    /// <summary>Whether an end tag inside it cannot close anything outside it.</summary>
    public static bool IsWall(string name) => Walls.Contains(name);

    /// <summary>Whether it is inline matter that is no prose.</summary>
    public static bool IsCode(string name) => Code.Contains(name);

    /// <summary>The mark that an inline element sets, if any.</summary>
    public static MarkKind? MarkOf(string name) => Marks.TryGetValue(name, out var kind) ? kind : null;

    /// <summary>The level of a heading; 0 for any other element.</summary>
    public static int HeadingLevel(string name) => name.Length == 2 && name[0] == 'h' && name[1] is >= '1' and <= '6' ? name[1] - '0' : 0;

    private static HashSet<string> Names(string names) => new(names.Split(' '), StringComparer.Ordinal);
}
