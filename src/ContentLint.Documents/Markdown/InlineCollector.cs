using System;
using System.Collections.Generic;
using Markdig.Extensions.Mathematics;
using Markdig.Extensions.TaskLists;
using Markdig.Helpers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Microsoft.CodeAnalysis.Text;

namespace ContentLint.Documents.Markdown;

/// <summary>Walks the inlines of one leaf after another on a stack of its own and collects their prose.</summary>
internal sealed class InlineCollector
{
    // Of nearly all leaves; what a rare long one needs is not kept for the next document.
    private const int UsualLength = 2048, MostKept = 16 * UsualLength;

    [ThreadStatic]
    private static CharacterBuffer? kept;

    private readonly CharacterBuffer characters = kept ?? new CharacterBuffer(UsualLength);
    private readonly string text;
    private readonly ProseBuilder prose;
    private readonly InlineTags tags;
    private readonly Stack<(ContainerInline Node, int Start)> open = new();

    /// <summary>Collects from one document.</summary>
    /// <param name="source">The source as it is.</param>
    /// <param name="text">The source as the parser saw it, of the same length.</param>
    /// <param name="sink">Takes the comments.</param>
    public InlineCollector(string source, string text, BlockSink sink)
    {
        this.text = text;
        kept = null;
        prose = new ProseBuilder(source, characters);
        tags = new InlineTags(text, prose, sink);
    }

    /// <summary>The prose of a leaf.</summary>
    /// <param name="root">The leaf's inlines.</param>
    public Prose Collect(ContainerInline root)
    {
        prose.Clear();
        Walk(root);
        tags.Finish();
        return prose.ToProse();
    }

    /// <summary>The prose of a paragraph without markup.</summary>
    /// <param name="lines">Its lines.</param>
    public Prose Collect(in StringLineGroup lines)
    {
        prose.Clear();
        PlainLines.Add(prose, lines);
        return prose.ToProse();
    }

    /// <summary>Leaves its room to the next document on this thread; nothing can be collected any more.</summary>
    public void End()
    {
        if (characters.Capacity > MostKept) return;
        characters.Clear();
        kept = characters;
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
                    if (container is DelimiterInline unclosed && !tags.IsSkipping) AddUnclosed(unclosed);
                    open.Push((container, prose.Length));
                    node = container.FirstChild;
                    continue;
                }

                if (node is HtmlInline html) tags.Add(Range(html.Span), html);
                else if (!tags.IsSkipping) AddLeaf(node);
                node = node.NextSibling;
            }

            if (open.Count == 0) return;
            var (closed, start) = open.Pop();
            Close(closed, start);
            node = closed.NextSibling;
        }
    }

    // A bracket that nothing closes holds all that stands behind it, and is only itself.
    private void AddUnclosed(DelimiterInline delimiter) => prose.Copy(new TextSpan(delimiter.Span.Start, delimiter.ToLiteral().Length));

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
            case LiteralInline literal: Literals.Add(prose, text, span, literal); break;
            case LineBreakInline: AddLineEnd(span); break;
            case HtmlEntityInline entity: prose.Replace(span, entity.Transcoded.ToString()); break;
            case LinkInline image: prose.Object(MarkKind.Image, span, image.Url); break;
            case AutolinkInline link: prose.Object(MarkKind.AutoLink, span, link.Url); break;
            case FootnoteMarkInline mark: prose.Object(MarkKind.FootnoteMark, span, mark.FootnoteLabel); break;
            case MathInline math when IsMoney(math.Content.AsSpan()): prose.Copy(span); break;
            case CodeInline or MathInline: prose.Object(MarkKind.Code, span); break;
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

    private static TextSpan Range(SourceSpan span) => span.IsEmpty ? default : TextSpan.FromBounds(span.Start, span.End + 1);
}
