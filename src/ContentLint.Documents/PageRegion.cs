namespace ContentLint.Documents;

/// <summary>The part of a page that its markup declares (HTML sectioning elements and landmark roles).</summary>
public enum PageRegion
{
    /// <summary>The body of the text, also where the markup says nothing.</summary>
    Body,

    /// <summary>Navigation.</summary>
    Navigation,

    /// <summary>The page's header.</summary>
    Header,

    /// <summary>The page's footer.</summary>
    Footer,

    /// <summary>Matter beside the body.</summary>
    Aside,

    /// <summary>A form or dialogue.</summary>
    Form,
}
