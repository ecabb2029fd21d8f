namespace ContentLint.Documents.Html;

/// <summary>The region that an element opens, by landmark role or by name.</summary>
internal static class PageRegions
{
    /// <summary>The region inside an element.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="role">Its role, if it declares one.</param>
    /// <param name="around">What stands around it. The header of an article is no page header.</param>
    public static PageRegion Inside(string name, string? role, Surroundings around) => (role?.Trim().ToLowerInvariant() ?? name) switch
    {
        "navigation" or "nav" or "menubar" => PageRegion.Navigation,
        "banner" => PageRegion.Header,
        "contentinfo" => PageRegion.Footer,
        "header" when !around.InSection => PageRegion.Header,
        "footer" when !around.InSection => PageRegion.Footer,
        "complementary" or "aside" => PageRegion.Aside,
        "form" or "search" or "dialog" or "alertdialog" or "button" => PageRegion.Form,

        // Whole pages stand in one form on some servers.
        "main" or "article" when around.Region == PageRegion.Form => PageRegion.Body,
        _ => around.Region,
    };

    /// <summary>Whether headers and footers inside the element belong to a part of the page.</summary>
    public static bool IsSection(string name) => name is "article" or "main" or "section" or "aside" or "nav" or "blockquote";
}
