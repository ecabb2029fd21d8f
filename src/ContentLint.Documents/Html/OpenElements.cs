using System;
using System.Collections.Generic;

namespace ContentLint.Documents.Html;

/// <summary>
/// The open block elements, innermost last, with the rules by which start and end tags close them. As in browsers the depth is
/// bounded, which also bounds the cost of each tag: deeper elements are counted and otherwise passed over.
/// </summary>
internal sealed class OpenElements
{
    private const int Deepest = 512;

    private readonly List<OpenElement> elements = [];
    private readonly Dictionary<string, int> tooDeep = [];

    /// <summary>The innermost element; nameless when none is open.</summary>
    public OpenElement Last => elements.Count == 0 ? new OpenElement("", 0, Root) : elements[elements.Count - 1];

    /// <summary>What is said of text outside all elements.</summary>
    public Surroundings Root { get; set; } = new();

    /// <summary>How many are open.</summary>
    public int Count => elements.Count;

    /// <summary>Opens an element; false when the nest is too deep.</summary>
    public bool Push(OpenElement element)
    {
        if (elements.Count < Deepest)
        {
            elements.Add(element);
            return true;
        }

        tooDeep.TryGetValue(element.Name, out int count);
        tooDeep[element.Name] = count + 1;
        return false;
    }

    /// <summary>Closes the innermost element.</summary>
    public OpenElement Pop()
    {
        var last = Last;
        elements.RemoveAt(elements.Count - 1);
        return last;
    }

    /// <summary>How many elements a start tag closes before it opens its own, by the rules of omitted end tags.</summary>
    public int ClosedByStartOf(string name)
    {
        int closed = Last.Name == "p" || (HtmlElements.HeadingLevel(name) > 0 && HtmlElements.HeadingLevel(Last.Name) > 0) ? 1 : 0;
        return name switch
        {
            "li" => UpTo(closed, "li", "", open => open is "ul" or "ol" or "menu"),
            "dt" or "dd" => UpTo(closed, "dt", "dd", open => open == "dl"),
            "td" or "th" => UpTo(closed, "td", "th", open => open is "tr" or "table"),
            "tr" => UpTo(closed, "tr", "", open => open is "table" or "thead" or "tbody" or "tfoot"),
            "tbody" or "tfoot" or "thead" => UpToSection(closed),
            _ => closed,
        };
    }

    /// <summary>How many elements an end tag closes; 0 when it closes none.</summary>
    public int ClosedByEndOf(string name)
    {
        if (tooDeep.TryGetValue(name, out int count) && count > 0)
        {
            tooDeep[name] = count - 1;
            return 0;
        }

        bool isTablePart = name is "table" or "tr" or "tbody" or "thead" or "tfoot" or "td" or "th";
        for (int i = elements.Count - 1; i >= 0; i--)
        {
            string open = elements[i].Name;
            if (open == name || (HtmlElements.HeadingLevel(name) > 0 && HtmlElements.HeadingLevel(open) > 0)) return elements.Count - i;
            if (isTablePart ? open == "table" : HtmlElements.IsWall(open)) return 0;
        }

        return 0;
    }

    private int UpTo(int closed, string name, string other, Func<string, bool> isWall)
    {
        for (int i = elements.Count - 1; i >= 0; i--)
        {
            string open = elements[i].Name;
            if (open == name || open == other) return elements.Count - i;
            if (isWall(open) || (HtmlElements.IsWall(open) && !(name == "tr" && open is "td" or "th"))) return closed;
        }

        return closed;
    }

    private int UpToSection(int closed)
    {
        for (int i = elements.Count - 1; i >= 0 && elements[i].Name != "table"; i--)
        {
            if (elements[i].Name is "thead" or "tbody" or "tfoot") return elements.Count - i;
        }

        return closed;
    }
}
