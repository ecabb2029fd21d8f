using System;
using System.Collections.Generic;

namespace ContentLint.Documents.PlainText;

/// <summary>
/// Tells a hard-wrapped paragraph from lines that stand for themselves (one paragraph a line, a list of headlines). A wrapped
/// line is nearly as wide as its neighbours, and the next word would not have fitted; and prose that was wrapped goes on in
/// lower case most of the time, which lines that stand for themselves never do.
/// </summary>
internal sealed class LineWrap
{
    private const int Narrowest = 40;
    private const int Widest = 132;

    // Share of breaks that must go on in lower case: prose wrapped at any width has well over a half of them.
    private const double Evidence = 1 / 3.0;

    // Lines wrapped by hand stay this close to their width.
    private const double Ragged = 0.85;

    private readonly string text;
    private readonly List<TextLine> lines;
    private readonly bool[] continues;
    private Shape whole;

    private LineWrap(string text, List<TextLine> lines)
    {
        this.text = text;
        this.lines = lines;
        continues = new bool[lines.Count];
    }

    /// <summary>For each line whether it continues the paragraph of the line before it.</summary>
    public static bool[] Continuations(string text, List<TextLine> lines)
    {
        var wrap = new LineWrap(text, lines);
        wrap.EachRun((first, end) => wrap.whole = wrap.whole.With(wrap.Measure(first, end)));
        wrap.EachRun(wrap.Decide);
        return wrap.continues;
    }

    private void EachRun(Action<int, int> visit)
    {
        int first = 0;
        for (int i = 0; i <= lines.Count; i++)
        {
            if (i < lines.Count && !lines[i].IsBlank) continue;
            if (i - first > 1) visit(first, i);
            first = i + 1;
        }
    }

    private Shape Measure(int first, int end)
    {
        int width = 0, breaks = 0, lower = 0, tight = 0;
        for (int i = first; i < end; i++)
        {
            if (lines[i].Width > width && HasSeveralWords(lines[i])) width = lines[i].Width;
        }

        if (width is < Narrowest or > Widest) return default;
        for (int i = first + 1; i < end; i++)
        {
            if (Bullet.Read(text, lines[i]).Exists) continue;
            breaks++;
            if (!GoesOn(i) || WidthWithNextWord(i) <= width * Ragged) continue;
            lower++;
            if (WidthWithNextWord(i) > width) tight++;
        }

        return new Shape(width, breaks, lower, tight);
    }

    private void Decide(int first, int end)
    {
        var shape = Measure(first, end);
        if (shape.Width == 0) return;
        bool wrappedEverywhere = whole.Breaks >= 3 && whole.IsWrapped;
        if (!shape.IsWrapped && !wrappedEverywhere) return;
        if (wrappedEverywhere) shape = whole;
        double limit = shape.Tight >= shape.Lower * 0.9 ? shape.Width : shape.Width * Ragged;
        for (int i = first + 1; i < end; i++)
            continues[i] = GoesOn(i) || (WidthWithNextWord(i) > limit && !StartsIndentedParagraph(i));
    }

    /// <summary>Whether the sentence visibly runs over the break before line <paramref name="i"/>.</summary>
    private bool GoesOn(int i)
    {
        int at = lines[i].ContentStart;
        while (at < lines[i].ContentEnd - 1 && text[at] is '"' or '\'' or '“' or '‘' or '(' or '[') at++;
        return char.IsLower(text[at]) && !EndsSentence(lines[i - 1]);
    }

    private bool EndsSentence(TextLine line)
    {
        int at = line.ContentEnd - 1;
        while (at > line.ContentStart && text[at] is '"' or '\'' or '”' or '’' or ')' or ']') at--;
        return text[at] is '.' or '!' or '?' or '…' or ':';
    }

    private bool StartsIndentedParagraph(int i) => lines[i].Indent > lines[i - 1].Indent + 1 && EndsSentence(lines[i - 1]);

    private int WidthWithNextWord(int i)
    {
        int at = lines[i].ContentStart;
        while (at < lines[i].ContentEnd && !char.IsWhiteSpace(text[at])) at++;
        return lines[i - 1].Width + 1 + at - lines[i].ContentStart;
    }

    private bool HasSeveralWords(TextLine line)
    {
        for (int i = line.ContentStart; i < line.ContentEnd; i++)
        {
            if (char.IsWhiteSpace(text[i])) return true;
        }

        return false;
    }

    /// <summary>Line breaks between neighbours, how many go on in lower case, and how many of those where no word would have fitted.</summary>
    private readonly record struct Shape(int Width, int Breaks, int Lower, int Tight)
    {
        public bool IsWrapped => Lower > 0 && Lower >= Breaks * Evidence;

        public Shape With(Shape other) => new(other.Lower > 0 ? Math.Max(Width, other.Width) : Width, Breaks + other.Breaks, Lower + other.Lower, Tight + other.Tight);
    }
}
