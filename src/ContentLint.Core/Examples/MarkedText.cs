using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace ContentLint.Core.Examples;

/// <summary>Text in which <c>[|</c> and <c>|]</c> stand around ranges, as in Roslyn's analyzer tests.</summary>
public static class MarkedText
{
    /// <summary>No range.</summary>
    public static ImmutableArray<TextSpan> None { get; } = ImmutableArray<TextSpan>.Empty;

    /// <summary>Takes the marks out.</summary>
    /// <returns>The text without marks and the half-open UTF-16 ranges that they stood around, in order of their starts.</returns>
    /// <exception cref="FormatException">A mark has no partner.</exception>
    public static (string Text, ImmutableArray<TextSpan> Spans) Parse(string marked)
    {
        var text = new StringBuilder();
        var spans = new List<TextSpan>();
        var open = new Stack<int>();
        for (int i = 0; i < marked.Length; i++)
        {
            if (string.CompareOrdinal(marked, i, "[|", 0, 2) == 0)
            {
                open.Push(text.Length);
                i++;
            }
            else if (string.CompareOrdinal(marked, i, "|]", 0, 2) == 0)
            {
                if (open.Count == 0) throw new FormatException($"A '|]' has no '[|' before it, behind '{text}'.");
                spans.Add(TextSpan.FromBounds(open.Pop(), text.Length));
                i++;
            }
            else
            {
                text.Append(marked[i]);
            }
        }

        if (open.Count > 0) throw new FormatException("A '[|' has no '|]' behind it.");
        return (text.ToString(), spans.OrderBy(s => s.Start).ThenBy(s => s.Length).ToImmutableArray());
    }

    /// <summary>Puts marks in.</summary>
    public static string Write(string text, IEnumerable<TextSpan> spans)
    {
        var marks = spans.SelectMany(s => new[] { (At: s.Start, Order: 1, Mark: "[|"), (At: s.End, Order: s.IsEmpty ? 2 : 0, Mark: "|]") })
            .OrderByDescending(m => m.At).ThenByDescending(m => m.Order);
        var result = new StringBuilder(text);
        foreach (var (at, _, mark) in marks) result.Insert(at, mark);
        return result.ToString();
    }
}
