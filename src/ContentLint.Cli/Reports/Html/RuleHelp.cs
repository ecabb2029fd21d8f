using System;
using ContentLint.Core;
using Markdig;
using Markdig.Renderers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ContentLint.Cli.Reports.Html;

/// <summary>A rule's page as HTML for a dialog that shows its title itself.</summary>
internal static class RuleHelp
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().UsePipeTables().DisableHtml().Build();

    /// <summary>The page's text; HTML in it is shown as text, links lead to the web or nowhere, pictures are left out.</summary>
    public static string Html(RuleInfo rule) => Html(RulePageText.Body(rule));

    /// <summary>A page's Markdown without its head.</summary>
    public static string Html(string markdown)
    {
        var document = Markdig.Markdown.Parse(markdown, Pipeline);
        if (document.Count > 0 && document[0] is HeadingBlock { Level: 1 } title) document.Remove(title);
        foreach (var heading in document.Descendants<HeadingBlock>()) heading.Level = Math.Min(6, heading.Level + 1);
        foreach (var link in document.Descendants<LinkInline>())
        {
            link.IsImage = false;
            if (link.Url?.StartsWith("https://", StringComparison.OrdinalIgnoreCase) != true) link.Url = "";
        }

        foreach (var link in document.Descendants<AutolinkInline>())
        {
            if (!link.Url.StartsWith("https://", StringComparison.OrdinalIgnoreCase)) link.Url = "";
        }

        using var output = new System.IO.StringWriter { NewLine = "\n" };
        var renderer = new HtmlRenderer(output);
        Pipeline.Setup(renderer);
        renderer.ObjectRenderers.Insert(0, new ExampleRenderer());
        renderer.Render(document);
        return output.ToString();
    }
}
