namespace ContentLint.Documents;

/// <summary>The markup a text is written in, which decides the reader.</summary>
public enum DocumentFormat
{
    /// <summary>No markup: headings, lists and source lists show only by their shape.</summary>
    PlainText,

    /// <summary>CommonMark with front matter, tables, footnotes and raw HTML.</summary>
    Markdown,

    /// <summary>Markdown with JSX, imports and expressions, which are masked.</summary>
    Mdx,

    /// <summary>HTML as a browser shows it.</summary>
    Html,

    /// <summary>C# code, of which the documentation comments are read.</summary>
    CSharp,
}
