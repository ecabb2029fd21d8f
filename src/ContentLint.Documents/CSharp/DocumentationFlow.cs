using System;
using System.Collections.Generic;
using ContentLint.Documents.Html;
using Microsoft.CodeAnalysis.Text;

namespace ContentLint.Documents.CSharp;

/// <summary>Turns the XML of one documentation comment into leaf blocks.</summary>
/// <param name="source">The code.</param>
/// <param name="sink">Where the blocks go.</param>
internal sealed class DocumentationFlow(string source, BlockSink sink)
{
    private static readonly HashSet<string> Blocks = new(
        ["summary", "remarks", "returns", "value", "param", "typeparam", "exception", "permission", "example", "para", "list", "listheader", "item", "term", "description", "p", "ul", "ol", "li"],
        StringComparer.Ordinal);

    private static readonly HashSet<string> Names = new(["see", "seealso", "paramref", "typeparamref"], StringComparer.Ordinal);

    private readonly InlineFlow inline = new(source);
    private readonly Stack<Surroundings> around = new();
    private (string Name, int Start) code;
    private bool startsItem;

    /// <summary>Reads a comment.</summary>
    /// <param name="text">The code with all covered that is not XML.</param>
    /// <param name="span">The range of the comment.</param>
    public void Read(string text, TextSpan span)
    {
        var tokens = new HtmlTokenizer(text, span.Start, span.End);
        while (tokens.MoveNext())
        {
            var token = tokens.Current;
            var range = TextSpan.FromBounds(token.Start, token.End);
            if (token.Kind == HtmlTokenKind.Comment) sink.Add(HtmlComments.Remark(text, range));
            else if (code.Name is not null && !(token.Kind == HtmlTokenKind.EndTag && token.Name == code.Name)) continue;
            else if (token.Kind == HtmlTokenKind.Text) Text(text, range);
            else if (token.Kind == HtmlTokenKind.StartTag) StartTag(text, token, range);
            else if (token.Kind == HtmlTokenKind.EndTag) EndTag(token.Name, range);
        }

        Flush();
    }

    private void Text(string text, TextSpan range)
    {
        int at = range.Start;
        foreach (var name in CodeNames.In(text, range))
        {
            inline.AddText(text, TextSpan.FromBounds(at, name.Start));
            inline.AddObject(MarkKind.Code, name);
            at = name.End;
        }

        inline.AddText(text, TextSpan.FromBounds(at, range.End));
    }

    private void StartTag(string text, HtmlToken tag, TextSpan range)
    {
        bool isClosed = text[tag.End - 2] == '/';
        if (Blocks.Contains(tag.Name)) StartBlock(text, tag, isClosed);
        else if (tag.Name == "br") inline.AddBreak(range);
        else if (Names.Contains(tag.Name) && (isClosed || string.CompareOrdinal(text, tag.End, "</", 0, 2) == 0)) inline.AddObject(MarkKind.Code, range);
        else if (isClosed) inline.Cover(range);
        else if (tag.Name is "c" or "code") StartCode(tag);
        else if (tag.Name == "a" || (tag.Name == "see" && HtmlAttributes.Find(text, tag, "href") is not null)) inline.Open(tag.Name, MarkKind.Link, HtmlAttributes.Find(text, tag, "href"));
        else if (HtmlElements.MarkOf(tag.Name) is { } kind) inline.Open(tag.Name, kind, target: null);
    }

    private void StartBlock(string text, HtmlToken tag, bool isClosed)
    {
        Flush();
        if (isClosed) return;
        var outside = around.Count == 0 ? new Surroundings() : around.Peek();
        around.Push(tag.Name switch
        {
            "list" or "ul" or "ol" => outside with { List = sink.NextList(), ListDepth = outside.ListDepth + 1, IsOrdered = tag.Name == "ol" || HtmlAttributes.Find(text, tag, "type") == "number" },
            "item" or "li" or "listheader" when outside.List >= 0 => outside with { TextKind = BlockKind.ListItem },
            _ => outside,
        });
        startsItem |= tag.Name is "item" or "li";
    }

    private void StartCode(HtmlToken tag)
    {
        if (tag.Name == "code") Flush();
        code = (tag.Name, tag.Start);
    }

    private void EndTag(string name, TextSpan range)
    {
        var whole = TextSpan.FromBounds(code.Start, range.End);
        if (code.Name == "c") inline.AddObject(MarkKind.Code, whole);
        else if (code.Name == "code") sink.Add(new Surroundings { TextKind = BlockKind.Code }.ToBlock(whole, Prose.Empty, startsItem: false));
        else if (Blocks.Contains(name)) EndBlock();
        else inline.Close(name);
        code = default;
    }

    private void EndBlock()
    {
        Flush();
        if (around.Count > 0) around.Pop();
        startsItem = false;
    }

    private void Flush()
    {
        int start = inline.Start, end = inline.End;
        var prose = inline.Flush();
        if (prose.Text.Length == 0) return;
        sink.Add((around.Count == 0 ? new Surroundings() : around.Peek()).ToBlock(TextSpan.FromBounds(start, end), prose, startsItem));
        startsItem = false;
    }
}
