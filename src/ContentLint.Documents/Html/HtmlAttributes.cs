using System;
using Microsoft.CodeAnalysis.Text;

namespace ContentLint.Documents.Html;

/// <summary>Steps through the attributes of a tag.</summary>
internal struct HtmlAttributes(string text, int start, int limit)
{
    private TextSpan name;
    private TextSpan value;

    /// <summary>UTF-16 offset behind what was read.</summary>
    public int End { get; private set; } = start;

    /// <summary>Whether the tag's closing bracket was reached.</summary>
    public bool IsClosed { get; private set; }

    /// <summary>The value of an attribute of a tag, entities decoded; null when the tag has none of that name.</summary>
    public static string? Find(string text, HtmlToken tag, string name)
    {
        var attributes = new HtmlAttributes(text, tag.Start + 1 + tag.Name.Length, tag.End);
        while (attributes.MoveNext())
        {
            if (attributes.name.Length == name.Length && string.Compare(text, attributes.name.Start, name, 0, name.Length, StringComparison.OrdinalIgnoreCase) == 0)
                return HtmlEntities.Decode(text.Substring(attributes.value.Start, attributes.value.Length));
        }

        return null;
    }

    /// <summary>Reads the next attribute, if there is one before the closing bracket.</summary>
    public bool MoveNext()
    {
        int i = End;
        while (i < limit && (HtmlTokenizer.IsSpace(text[i]) || text[i] == '/')) i++;
        if (i >= limit || text[i] == '>')
        {
            IsClosed = i < limit;
            End = Math.Min(i + 1, limit);
            return false;
        }

        int from = i++;
        while (i < limit && !HtmlTokenizer.IsSpace(text[i]) && text[i] is not ('/' or '>' or '=')) i++;
        name = TextSpan.FromBounds(from, i);
        value = new TextSpan(i, 0);
        End = i;
        while (i < limit && HtmlTokenizer.IsSpace(text[i])) i++;
        if (i >= limit || text[i] != '=') return true;
        i++;
        while (i < limit && HtmlTokenizer.IsSpace(text[i])) i++;
        if (i < limit && text[i] is '"' or '\'')
        {
            int close = text.IndexOf(text[i], i + 1, limit - i - 1);
            value = TextSpan.FromBounds(i + 1, close < 0 ? limit : close);
            End = close < 0 ? limit : close + 1;
            return true;
        }

        from = i;
        while (i < limit && !HtmlTokenizer.IsSpace(text[i]) && text[i] != '>') i++;
        value = TextSpan.FromBounds(from, i);
        End = i;
        return true;
    }
}
