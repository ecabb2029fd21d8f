using ContentLint.Core.Configuration;
using ContentLint.Documents;

namespace ContentLint.Cli.Input;

/// <summary>How the records of a JSON-lines file are read, as its settings say.</summary>
internal static class RecordFormat
{
    /// <summary>The reader for a file.</summary>
    public static JsonLinesReader Reader(InputFile file) => new(
        file.Path,
        file.Settings.Get(GeneralOption.TextField),
        file.Settings.Get(GeneralOption.TextFormat).ToLowerInvariant() switch
        {
            "markdown" => DocumentFormat.Markdown,
            "mdx" => DocumentFormat.Mdx,
            "html" => DocumentFormat.Html,
            _ => DocumentFormat.PlainText,
        });
}
