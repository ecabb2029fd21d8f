using Microsoft.CodeAnalysis.Text;

namespace ContentLint.Language;

/// <summary>Words between quotation marks in one passage; a quotation over several paragraphs has one for each.</summary>
public sealed class Quotation
{
    internal Quotation(Passage passage, QuotationMarks marks, int wordCount, QuotationKind kind)
    {
        Passage = passage;
        Span = marks.Span;
        Content = marks.Content;
        Depth = marks.Depth;
        WordCount = wordCount;
        Kind = kind;
    }

    /// <summary>Where it stands.</summary>
    public Passage Passage { get; }

    /// <summary>Half-open range of UTF-16 offsets in the passage's text, marks included.</summary>
    public TextSpan Span { get; }

    /// <summary>The range between the marks.</summary>
    public TextSpan Content { get; }

    /// <summary>How many quotations enclose it.</summary>
    public int Depth { get; }

    /// <summary>How many words it holds.</summary>
    public int WordCount { get; }

    /// <summary>What it is.</summary>
    public QuotationKind Kind { get; }

    /// <summary>Whether it opens a paragraph that goes on with the quotation of the paragraph before.</summary>
    public bool ContinuesPrevious { get; internal init; }

    /// <summary>What ties it to a source.</summary>
    public QuotationTie Tie { get; internal set; }

    /// <summary>Who is said to have said it, where a cue in its sentence says so.</summary>
    public Attribution? Attribution { get; internal set; }
}
