using Markdig;
using Markdig.Extensions.CustomContainers;
using Markdig.Extensions.EmphasisExtras;
using Markdig.Parsers;

namespace ContentLint.Documents.Markdown;

/// <summary>The dialect of Markdown that is read. The pipeline is immutable and shared by all threads.</summary>
internal static class MarkdownPipelines
{
    // Bare addresses are left as text: the extension for them is quadratic, and plain text and HTML show them as text too.
    public static MarkdownPipeline Default { get; } = Build(sparesPlainText: true);

    /// <param name="sparesPlainText">Whether a paragraph without markup gets no tree of its words.</param>
    public static MarkdownPipeline Build(bool sparesPlainText)
    {
        var builder = new MarkdownPipelineBuilder()
            .UsePreciseSourceLocation()
            .UseAlertBlocks()
            .UsePipeTables()
            .UseTaskLists()
            .UseMathematics()
            .UseEmphasisExtras(EmphasisExtraOptions.Strikethrough);
        builder.BlockParsers.Insert(0, new FootnoteTextParser());
        builder.InlineParsers.Insert(0, new FootnoteMarkParser());
        builder.BlockParsers.Insert(0, new CustomContainerParser());
        if (sparesPlainText) builder.BlockParsers.Replace<ParagraphBlockParser>(new ParagraphParser());
        return builder.Build();
    }
}
