using System.Collections.Generic;
using Microsoft.CodeAnalysis.Text;

namespace ContentLint.Documents.Html;

/// <summary>
/// Collects the prose of one leaf after the other as a browser lays it out: white space runs become one space, line breaks one
/// line end, inline elements marks.
/// </summary>
internal sealed class InlineFlow(string source)
{
    // Marks that are never closed are set again in each leaf that follows; a limit keeps that cheap.
    private const int MostMarks = 32;

    private readonly List<(string Name, MarkKind Kind, int Start, string? Target)> marks = [];
    private ProseBuilder prose = new(source);

    /// <summary>UTF-16 offset in the source where the leaf begins; -1 before its first token.</summary>
    public int Start { get; set; } = -1;

    /// <summary>UTF-16 offset in the source behind the leaf's last token.</summary>
    public int End { get; private set; }

    /// <summary>Whether nothing that shows was added yet.</summary>
    public bool IsEmpty => prose.Length == 0;

    /// <summary>Whether the leaf ends with a line break.</summary>
    public bool EndsLine => prose.Last == '\n';

    /// <summary>Notes that a token belongs to the leaf.</summary>
    public void Cover(TextSpan token)
    {
        if (Start < 0) Start = token.Start;
        End = token.End;
    }

    /// <summary>Adds text. It may differ from the source in what a mask covers.</summary>
    public void AddText(string text, TextSpan span)
    {
        for (int i = span.Start; i < span.End;)
        {
            int run = i;
            char c = text[i];
            if (HtmlTokenizer.IsSpace(c))
            {
                while (i < span.End && HtmlTokenizer.IsSpace(text[i])) i++;
                AddSpace(TextSpan.FromBounds(run, i));
                continue;
            }

            if (c == Mask.Nothing || c == Mask.Object)
            {
                while (i < span.End && text[i] == c) i++;
                if (c == Mask.Object) AddObject(MarkKind.Code, TextSpan.FromBounds(run, i));
                continue;
            }

            Cover(new TextSpan(i, 1));
            if (c == '&' && HtmlEntities.Read(text, i, span.End) is { Length: > 0 } entity)
            {
                i += entity.Length;
                if (entity.Characters.Length == 1 && HtmlTokenizer.IsSpace(entity.Characters[0])) AddSpace(TextSpan.FromBounds(run, i));
                else prose.Replace(TextSpan.FromBounds(run, i), entity.Characters);
                Cover(TextSpan.FromBounds(run, i));
                continue;
            }

            i++;
            while (i < span.End && !HtmlTokenizer.IsSpace(text[i]) && text[i] is not ('&' or Mask.Nothing or Mask.Object)) i++;
            prose.Copy(TextSpan.FromBounds(run, i));
            Cover(TextSpan.FromBounds(run, i));
        }
    }

    /// <summary>Adds a line break.</summary>
    public void AddBreak(TextSpan tag)
    {
        Cover(tag);
        if (prose.Length == 0) return;
        prose.TrimEnd();
        prose.Replace(tag, "\n");
    }

    /// <summary>Adds an inline object.</summary>
    public void AddObject(MarkKind kind, TextSpan span, string? target = null)
    {
        Cover(span);
        prose.Object(kind, span, target);
    }

    /// <summary>Opens a mark.</summary>
    public void Open(string name, MarkKind kind, string? target)
    {
        if (marks.Count < MostMarks) marks.Add((name, kind, prose.Length, target));
    }

    /// <summary>Closes the innermost mark that an element of this name opened.</summary>
    public void Close(string name)
    {
        for (int i = marks.Count - 1; i >= 0; i--)
        {
            if (marks[i].Name != name) continue;
            prose.Mark(marks[i].Kind, marks[i].Start, marks[i].Target);
            marks.RemoveAt(i);
            return;
        }
    }

    /// <summary>Ends the leaf and gives its prose. Marks that are open go on in the next one.</summary>
    public Prose Flush()
    {
        for (int i = 0; i < marks.Count; i++)
        {
            prose.Mark(marks[i].Kind, marks[i].Start, marks[i].Target);
            marks[i] = marks[i] with { Start = 0 };
        }

        var leaf = prose.ToProse();
        if (!IsEmpty || leaf.Text.Length > 0) prose = new ProseBuilder(source);
        Start = -1;
        return leaf;
    }

    private void AddSpace(TextSpan span)
    {
        if (prose.Length > 0 && prose.Last is not (' ' or '\n')) prose.Replace(span, " ");
    }
}
