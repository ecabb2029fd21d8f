using System;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;

namespace ContentLint.Documents.Markdown;

/// <summary>
/// Reads Markdown that has no markup but blank lines between paragraphs, as scraped articles often have: for it the parser would build
/// a tree that says nothing. Whatever might mean more is left to the parser.
/// </summary>
internal sealed class PlainParagraphs
{
    private const int IndentOfCode = 4;

    // Of so many of them in a paragraph that the parser must be kept from them there is a notice.
    private const int MostSigns = 500;

    private static readonly char[] BracketOrLineEnd = ['[', ']', '\n'];

    private readonly string text;
    private readonly ImmutableArray<Block>.Builder blocks = ImmutableArray.CreateBuilder<Block>();
    private int start = -1;
    private int end;
    private bool isInOneRun;

    private PlainParagraphs(string text) => this.text = text;

    /// <summary>The blocks of a text from a line's start or end on; default when it is not that plain.</summary>
    public static ImmutableArray<Block> Read(string text, int from = 0) =>
        HoldsMarkup(text, from) || HoldsMask(text, from) ? default : new PlainParagraphs(text).Blocks(from);

    private static bool HoldsMarkup(string text, int from)
    {
        int signs = 0;
        for (int at = PlainLines.Signs.NextIn(text, from); at < text.Length; at = PlainLines.Signs.NextIn(text, at + 1))
        {
            if (++signs > MostSigns || at + 1 == text.Length || !MeansItself(text, at)) return true;
        }

        return false;
    }

    /// <summary>Whether a sign that another character follows can be no markup: of an amount of money, an "and" between words, brackets that are no link.</summary>
    private static bool MeansItself(string text, int at)
    {
        char next = text[at + 1];
        return text[at] switch
        {
            '$' => next is >= '0' and <= '9',
            '&' => next == ' ',
            '[' => next != '^' && text.IndexOfAny(BracketOrLineEnd, at + 1) is var end && end >= 0 && text[end] == ']',
            ']' => next is not ('(' or '[' or ':'),
            _ => false,
        };
    }

    private static bool HoldsMask(string text, int from) => text.AsSpan(from).IndexOfAny(Mask.Nothing, Mask.Object, Mask.Plain) >= 0;

    private ImmutableArray<Block> Blocks(int from)
    {
        for (int line = from; line < text.Length;)
        {
            int lineEnd = text.IndexOf('\n', line);
            if (lineEnd < 0) lineEnd = text.Length;
            var content = Trimmed(line, lineEnd);
            if (content.IsEmpty) EndParagraph();
            else if (content.Start - line >= IndentOfCode || MayBeMore(content)) return default;
            else AddLine(line, content, lineEnd);
            line = lineEnd + 1;
        }

        EndParagraph();
        return blocks.ToImmutable();
    }

    private TextSpan Trimmed(int from, int to)
    {
        while (from < to && text[from] == ' ') from++;
        while (to > from && text[to - 1] == ' ') to--;
        return TextSpan.FromBounds(from, to);
    }

    /// <summary>Whether a line may be a heading, an item, a rule under a heading or the edge of a container, or has other white space at its ends.</summary>
    private bool MayBeMore(TextSpan line)
    {
        char first = text[line.Start];
        if (first is '#' or '-' or '+' or '=' or ':' || char.IsWhiteSpace(first) || char.IsWhiteSpace(text[line.End - 1])) return true;
        int behind = line.Start;
        while (behind < line.End && text[behind] is >= '0' and <= '9') behind++;
        return behind > line.Start && behind < line.End && text[behind] is '.' or ')';
    }

    private void AddLine(int line, TextSpan content, int lineEnd)
    {
        if (start < 0) (start, isInOneRun) = (content.Start, true);
        else isInOneRun &= content.Start == line && text[line - 2] != ' ';
        end = lineEnd;
    }

    private void EndParagraph()
    {
        if (start < 0) return;
        var span = TextSpan.FromBounds(start, end);
        blocks.Add(new Block { Kind = BlockKind.Paragraph, Span = span, Prose = isInOneRun ? OfOneRun(Trimmed(start, end)) : OfLines(span) });
        start = -1;
    }

    private Prose OfOneRun(TextSpan run) => new(
        text.Substring(run.Start, run.Length), new OffsetMap(ImmutableArray.Create(new ProseSegment(0, run.Length, run.Start, run.Length))), ImmutableArray<InlineMark>.Empty);

    private Prose OfLines(TextSpan span)
    {
        var prose = new ProseBuilder(text, new CharacterBuffer(span.Length));
        foreach (var line in LineSpans.Of(text, span))
        {
            if (line.Start > span.Start) prose.LineEnd(line.Start - 1);
            prose.Copy(Trimmed(line.Start, line.End));
        }

        return prose.ToProse();
    }
}
