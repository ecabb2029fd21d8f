using System;
using System.Collections.Generic;
using Markdig.Extensions.Mathematics;
using Markdig.Extensions.TaskLists;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Microsoft.CodeAnalysis.Text;

namespace ContentLint.Documents.Markdown;

/// <summary>Walks the inlines of one leaf on a stack of its own and collects its prose.</summary>
internal sealed class InlineCollector
{
    private readonly string text;
    private readonly ProseBuilder prose;
    private readonly List<Remark> remarks;
    private readonly Stack<(ContainerInline Node, int Start)> open = new();

    private InlineCollector(string text, List<Remark> remarks)
    {
        this.text = text;
        this.remarks = remarks;
        prose = new ProseBuilder(text);
    }

    public static Prose Collect(string text, ContainerInline root, List<Remark> remarks)
    {
        var collector = new InlineCollector(text, remarks);
        collector.Walk(root);
        return collector.prose.ToProse();
    }

    private void Walk(ContainerInline root)
    {
        var node = root.FirstChild;
        while (true)
        {
            while (node is not null)
            {
                if (node is ContainerInline container && node is not LinkInline { IsImage: true })
                {
                    open.Push((container, prose.Length));
                    node = container.FirstChild;
                    continue;
                }

                AddLeaf(node);
                node = node.NextSibling;
            }

            if (open.Count == 0) return;
            var (closed, start) = open.Pop();
            Close(closed, start);
            node = closed.NextSibling;
        }
    }

    private void Close(ContainerInline container, int start)
    {
        if (container is LinkInline link) prose.Mark(MarkKind.Link, start, link.Url);
        else if (container is EmphasisInline emphasis) prose.Mark(emphasis.DelimiterChar == '~' ? MarkKind.Deleted : MarkKind.Emphasis, start);
    }

    private void AddLeaf(Inline node)
    {
        var span = Range(node.Span);
        switch (node)
        {
            case LiteralInline literal: Literals.Add(prose, text, span, literal.Content.AsSpan()); break;
            case LineBreakInline: AddLineEnd(span); break;
            case HtmlEntityInline entity: prose.Replace(span, entity.Transcoded.ToString()); break;
            case LinkInline image: prose.Object(MarkKind.Image, span, image.Url); break;
            case AutolinkInline link: prose.Object(MarkKind.AutoLink, span, link.Url); break;
            case FootnoteMarkInline mark: prose.Object(MarkKind.FootnoteMark, span, mark.FootnoteLabel); break;
            case MathInline math when IsMoney(math.Content.AsSpan()): prose.Copy(span); break;
            case CodeInline or MathInline: prose.Object(MarkKind.Code, span); break;
            case HtmlInline html: AddTag(span, html.Tag); break;
            case TaskList: break;
        }
    }

    /// <summary>Between two amounts of money stand words, between two marks of mathematics none of three letters without a sign.</summary>
    private static bool IsMoney(ReadOnlySpan<char> content) =>
        content.IndexOf(' ') >= 0 && content.IndexOfAny("\\^_={}".AsSpan()) < 0;

    private void AddLineEnd(TextSpan span)
    {
        int end = span.Start;
        while (end < text.Length && text[end] is not ('\r' or '\n')) end++;
        if (end < text.Length) prose.LineEnd(end);
    }

    private void AddTag(TextSpan span, string tag)
    {
        if (tag.StartsWith("<!--", StringComparison.Ordinal))
            remarks.Add(new Remark(span, tag.Substring(4).TrimEnd('>').TrimEnd('-').Trim()));
        else if (tag.StartsWith("<br", StringComparison.OrdinalIgnoreCase))
            prose.Replace(span, "\n");
    }

    private static TextSpan Range(SourceSpan span) => span.IsEmpty ? default : TextSpan.FromBounds(span.Start, span.End + 1);
}
