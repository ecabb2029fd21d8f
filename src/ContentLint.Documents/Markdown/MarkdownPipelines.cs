using Markdig;
using Markdig.Extensions.CustomContainers;
using Markdig.Extensions.EmphasisExtras;

namespace ContentLint.Documents.Markdown;

/// <summary>The dialect of Markdown that is read. The pipeline is immutable and shared by all threads.</summary>
internal static class MarkdownPipelines
{
    // Bare addresses are left as text: the extension for them is quadratic, and plain text and HTML show them as text too.
    public static MarkdownPipeline Default { get; } = Build();

    private static MarkdownPipeline Build()
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
        return builder.Build();
    }
}
