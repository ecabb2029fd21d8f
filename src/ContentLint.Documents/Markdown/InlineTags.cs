using System.Collections.Generic;
using ContentLint.Documents.Html;
using Markdig.Syntax.Inlines;
using Microsoft.CodeAnalysis.Text;

namespace ContentLint.Documents.Markdown;

/// <summary>HTML tags between the words of a Markdown paragraph.</summary>
internal sealed class InlineTags(string text, ProseBuilder prose, BlockSink sink)
{
    private const int MostMarks = 32;

    private readonly List<(string Name, MarkKind Kind, int Start, string? Target)> marks = [];
    private readonly HashSet<string> withoutEnd = [];
    private string? skipped;
    private int skippedFrom;

    /// <summary>Whether the words that follow stand in an element whose content is no prose.</summary>
    public bool IsSkipping => skipped is not null;

    /// <summary>Reads one tag or comment.</summary>
    public void Add(TextSpan span, HtmlInline node)
    {
        var tokens = new HtmlTokenizer(text, span.Start, span.End);
        if (!tokens.MoveNext()) return;
        var token = tokens.Current;
        if (token.Kind == HtmlTokenKind.Comment) sink.Add(HtmlComments.Remark(text, span));
        else if (token.Kind == HtmlTokenKind.EndTag) EndTag(token.Name, span);
        else if (token.Kind == HtmlTokenKind.StartTag && !IsSkipping) StartTag(token, span, node);
    }

    /// <summary>Sets the marks that nothing closed, and is ready for the next paragraph.</summary>
    public void Finish()
    {
        foreach (var mark in marks) prose.Mark(mark.Kind, mark.Start, mark.Target);
        marks.Clear();
        withoutEnd.Clear();
        skipped = null;
    }

    private void StartTag(HtmlToken tag, TextSpan span, HtmlInline node)
    {
        bool isClosed = text[span.End - 2] == '/';
        if (tag.Name == "br")
        {
            prose.TrimEnd();
            prose.Replace(span, "\n");
        }
        else if (tag.Name == "img")
        {
            prose.Object(MarkKind.Image, span, HtmlAttributes.Find(text, tag, "src"));
        }
        else if (!isClosed && (HtmlElements.IsCode(tag.Name) || ElementMeaning.IsHidden(text, tag)) && HasEnd(node, tag.Name))
        {
            skipped = tag.Name;
            skippedFrom = span.Start;
        }
        else if (!isClosed && HtmlElements.MarkOf(tag.Name) is { } kind && marks.Count < MostMarks)
        {
            string? target = kind == MarkKind.Link ? HtmlAttributes.Find(text, tag, "href") : null;
            if (kind != MarkKind.Link || target is not null) marks.Add((tag.Name, kind, prose.Length, target));
        }
    }

    private void EndTag(string name, TextSpan span)
    {
        if (name == skipped && HtmlElements.IsCode(name)) prose.Object(MarkKind.Code, TextSpan.FromBounds(skippedFrom, span.End));
        if (name == skipped) skipped = null;
        for (int i = marks.Count - 1; i >= 0 && !IsSkipping; i--)
        {
            if (marks[i].Name != name) continue;
            prose.Mark(marks[i].Kind, marks[i].Start, marks[i].Target);
            marks.RemoveAt(i);
            return;
        }
    }

    /// <summary>Whether the end tag stands behind; without one the words of the paragraph stay prose. A vain search is made once a name.</summary>
    private bool HasEnd(HtmlInline node, string name)
    {
        if (withoutEnd.Contains(name)) return false;
        for (var next = node.NextSibling; next is not null; next = next.NextSibling)
        {
            if (next is HtmlInline { Tag: var tag } && tag.StartsWith("</" + name, System.StringComparison.OrdinalIgnoreCase)) return true;
        }

        withoutEnd.Add(name);
        return false;
    }
}
