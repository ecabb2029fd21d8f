using System;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace ContentLint.Cli.Reports.Html;

/// <summary>An example of a rule's page: what it shows stands above it, and what is flagged is marked instead of bracketed.</summary>
internal sealed class ExampleRenderer : HtmlObjectRenderer<CodeBlock>
{
    protected override void Write(HtmlRenderer renderer, CodeBlock obj)
    {
        string kind = obj is FencedCodeBlock { Arguments: { } arguments } ? arguments.Trim() : "";
        string? caption = kind switch { "bad" => "Flagged", "good" => "Not flagged", "fixed" => "After the fix", _ => null };
        renderer.Write(caption is null ? "<pre>" : $"<figure class=\"example {kind}\"><figcaption>{caption}</figcaption><pre>");
        WriteMarked(renderer, obj.Lines.ToString());
        renderer.Write(caption is null ? "</pre>\n" : "</pre></figure>\n");
    }

    private static void WriteMarked(HtmlRenderer renderer, string text)
    {
        int at = 0;
        while (at < text.Length)
        {
            int open = text.IndexOf("[|", at, StringComparison.Ordinal);
            int close = open < 0 ? -1 : text.IndexOf("|]", open, StringComparison.Ordinal);
            if (close < 0) break;
            renderer.WriteEscape(text, at, open - at).Write("<mark>").WriteEscape(text, open + 2, close - open - 2).Write("</mark>");
            at = close + 2;
        }

        renderer.WriteEscape(text, at, text.Length - at);
    }
}
