using Microsoft.CodeAnalysis.Text;

namespace ContentLint.Documents.Html;

/// <summary>
/// Turns tokens into leaf blocks as a browser would stack them. It lives as long as a document, so that Markdown can feed it
/// piece by piece.
/// </summary>
internal sealed class HtmlFlow(string source, BlockSink sink)
{
    private readonly OpenElements open = new();
    private readonly InlineFlow inline = new(source);
    private (string Name, int Start, int Depth) code;
    private bool startsItem;

    /// <summary>The value of the first <c>lang</c> attribute on the page or its body.</summary>
    public string? Language { get; private set; }

    /// <summary>The region that the elements open now declare.</summary>
    public PageRegion Region => open.Last.Around.Region;

    /// <summary>Reads a stretch of HTML.</summary>
    /// <param name="text">The source as the tokens shall be read from; it may be masked.</param>
    /// <param name="span">The stretch.</param>
    /// <param name="around">What stands around it when no element is open.</param>
    /// <param name="startsItem">Whether it begins a list item of the Markdown around it.</param>
    public void Read(string text, TextSpan span, Surroundings around, bool startsItem = false)
    {
        open.Root = around;
        this.startsItem |= startsItem;
        var tokens = new HtmlTokenizer(text, span.Start, span.End);
        while (tokens.MoveNext())
        {
            var token = tokens.Current;
            var range = TextSpan.FromBounds(token.Start, token.End);
            switch (token.Kind)
            {
                case HtmlTokenKind.Text when IsShown: inline.AddText(text, range); break;
                case HtmlTokenKind.Comment: sink.Add(HtmlComments.Remark(text, range)); break;
                case HtmlTokenKind.StartTag: StartTag(text, token, range); break;
                case HtmlTokenKind.EndTag: EndTag(token, range); break;
            }
        }

        EndCode(span.End);
        Flush();
    }

    /// <summary>Closes what is still open at the end of the document.</summary>
    public void Finish(int end)
    {
        while (open.Count > 0) Pop(end);
    }

    private bool IsShown => code.Depth == 0 && !open.Last.Around.IsHidden;

    private void StartTag(string text, HtmlToken tag, TextSpan range)
    {
        if (tag.Name is "html" or "body") Language ??= HtmlAttributes.Find(text, tag, "lang") ?? HtmlAttributes.Find(text, tag, "xml:lang");
        if (HtmlElements.IsVoid(tag.Name)) Void(text, tag, range);
        else if (HtmlElements.IsBlock(tag.Name)) StartBlock(text, tag);
        else if (HidesInline(text, tag)) open.Push(new OpenElement(tag.Name, tag.Start, open.Last.Around with { IsHidden = true }));
        else if (HtmlElements.IsCode(tag.Name)) StartCode(tag);
        else if (HtmlElements.MarkOf(tag.Name) is { } kind && IsShown) StartMark(text, tag, range, kind);
    }

    private void EndTag(HtmlToken tag, TextSpan range)
    {
        if (code.Depth > 0 && tag.Name == code.Name)
        {
            if (--code.Depth == 0 && !open.Last.Around.IsHidden) inline.AddObject(MarkKind.Code, TextSpan.FromBounds(code.Start, range.End));
        }
        else if (HtmlElements.IsBlock(tag.Name))
        {
            int closed = open.ClosedByEndOf(tag.Name);
            if (closed > 0) EndCode(range.Start);
            for (; closed > 0; closed--) Pop(closed == 1 ? range.End : range.Start);
        }
        else if (open.Last.Around.IsHidden && open.Last.Name == tag.Name)
        {
            open.Pop();
        }
        else if (IsShown)
        {
            if (!inline.IsEmpty) inline.Cover(range);
            inline.Close(tag.Name);
        }
    }

    /// <summary>An inline element that hides its content, or one of the same name inside it, whose end must not be taken for its end.</summary>
    private bool HidesInline(string text, HtmlToken tag) =>
        open.Last.Around.IsHidden ? open.Last.Name == tag.Name : ElementMeaning.IsHidden(text, tag);

    private void Void(string text, HtmlToken tag, TextSpan range)
    {
        if (!IsShown) return;
        if (tag.Name == "hr") Flush();
        else if (tag.Name == "br" && inline.EndsLine) Flush();
        else if (tag.Name == "br") inline.AddBreak(range);
        else if (tag.Name == "img") inline.AddObject(MarkKind.Image, range, HtmlAttributes.Find(text, tag, "src"));
    }

    private void StartCode(HtmlToken tag)
    {
        if (code.Depth == 0) code = (tag.Name, tag.Start, 1);
        else if (code.Name == tag.Name) code.Depth++;
    }

    private void EndCode(int end)
    {
        if (code.Depth > 0 && !open.Last.Around.IsHidden && end > code.Start) inline.AddObject(MarkKind.Code, TextSpan.FromBounds(code.Start, end));
        code = default;
    }

    private void StartMark(string text, HtmlToken tag, TextSpan range, MarkKind kind)
    {
        inline.Cover(range);
        if (kind == MarkKind.Link) inline.Close("a");
        string? target = kind == MarkKind.Link ? HtmlAttributes.Find(text, tag, "href") : null;
        if (kind != MarkKind.Link || target is not null) inline.Open(tag.Name, kind, target);
    }

    private void StartBlock(string text, HtmlToken tag)
    {
        EndCode(tag.Start);
        int closed = open.ClosedByStartOf(tag.Name);
        for (; closed > 0; closed--) Pop(tag.Start);
        Flush();
        var around = ElementMeaning.Inside(text, tag, open.Last.Around, sink);
        if (!open.Push(new OpenElement(tag.Name, tag.Start, around))) return;
        if (tag.Name == "li") startsItem = true;
        if (HtmlElements.IsLeaf(tag.Name) && !around.IsHidden) inline.Start = tag.Start;
    }

    private void Pop(int end)
    {
        var element = open.Last;
        if (HtmlElements.IsLeaf(element.Name) && !inline.IsEmpty) inline.Cover(TextSpan.FromBounds(end, end));
        Flush();
        if (element.Name == "pre" && element.Around.TextKind == BlockKind.Code)
            Add(TextSpan.FromBounds(element.Start, end), Prose.Empty, element.Around);
        if (element.Name == "li") startsItem = false;
        open.Pop();
    }

    private void Flush()
    {
        int start = inline.Start, end = inline.End;
        var prose = inline.Flush();
        if (prose.Text.Length > 0) Add(TextSpan.FromBounds(start, end), prose, open.Last.Around);
    }

    private void Add(TextSpan span, Prose prose, Surroundings around)
    {
        sink.Add(around.ToBlock(span, prose, startsItem));
        startsItem = false;
    }
}
