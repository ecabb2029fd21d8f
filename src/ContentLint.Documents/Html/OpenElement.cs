namespace ContentLint.Documents.Html;

/// <summary>A block element whose end has not come yet.</summary>
/// <param name="Name">Its lower-case name.</param>
/// <param name="Start">UTF-16 offset of its start tag.</param>
/// <param name="Around">What it says of the text inside.</param>
internal readonly record struct OpenElement(string Name, int Start, Surroundings Around);
