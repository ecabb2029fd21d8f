using System;
using System.Linq;
using Markdig.Helpers;
using Microsoft.CodeAnalysis.Text;

namespace ContentLint.Documents.Markdown;

/// <summary>The lines of a paragraph that mean nothing but themselves.</summary>
internal static class PlainLines
{
    // The parser puts it for NUL, which then means itself to the prose.
    private const char Replacement = '\uFFFD';

    /// <summary>What begins markup inside of a line, and all control characters but the line end.</summary>
    public static CharacterSet Signs { get; } = new("[]*_`<>&\\|~$\u007F" + string.Concat(Enumerable.Range(0, ' ').Where(c => c != '\n').Select(c => (char)c)));

    /// <summary>Whether the lines of a paragraph are such, without white space at their ends.</summary>
    public static bool Are(in StringLineGroup lines)
    {
        for (int i = 0; i < lines.Count; i++)
        {
            ref readonly var line = ref lines.Lines[i].Slice;
            if (line.IsEmpty || char.IsWhiteSpace(line.Text[line.Start]) || char.IsWhiteSpace(line.Text[line.End])) return false;
            if (Signs.NextIn(line.Text, line.Start, line.End + 1) <= line.End || line.AsSpan().IndexOfAny(Mask.Nothing, Mask.Object, Replacement) >= 0) return false;
            if (i + 1 < lines.Count && (line.End + 1 == line.Text.Length || line.Text[line.End + 1] is not ('\r' or '\n'))) return false;
        }

        return true;
    }

    /// <summary>Adds them to the prose of their paragraph.</summary>
    public static void Add(ProseBuilder prose, in StringLineGroup lines)
    {
        for (int i = 0; i < lines.Count; i++)
        {
            ref readonly var line = ref lines.Lines[i].Slice;
            if (i > 0) prose.LineEnd(lines.Lines[i - 1].Slice.End + 1);
            prose.Copy(TextSpan.FromBounds(line.Start, line.End + 1));
        }
    }
}
