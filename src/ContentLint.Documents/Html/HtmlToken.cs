namespace ContentLint.Documents.Html;

internal enum HtmlTokenKind
{
    Text,
    StartTag,
    EndTag,
    Comment,

    /// <summary>Document types, processing instructions, and what stands inside scripts, styles and their like.</summary>
    Skipped,
}

/// <summary>One token of HTML.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Start">UTF-16 offset in the source.</param>
/// <param name="End">UTF-16 offset behind it.</param>
/// <param name="Name">Lower-case name of a tag; otherwise empty.</param>
internal readonly record struct HtmlToken(HtmlTokenKind Kind, int Start, int End, string Name = "");
