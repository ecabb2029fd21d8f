using System.Collections.Generic;
using System.Globalization;
using Microsoft.CodeAnalysis.Text;

namespace ContentLint.Language;

/// <summary>A mark in the text that leads to an entry of the source list or to a footnote.</summary>
/// <param name="Passage">The passage it stands in.</param>
/// <param name="Span">The mark with its brackets, a half-open range of UTF-16 offsets in the passage's text.</param>
/// <param name="Kind"><see cref="Support.Footnote"/> or <see cref="Support.Number"/>.</param>
/// <param name="Label">The footnote's label, or the numbers as written (<c>1</c>, <c>2, 4–6</c>).</param>
/// <param name="IsOpen">Whether it is a footnote mark that the document has no footnote for.</param>
public readonly record struct CitationMarker(Passage Passage, TextSpan Span, Support Kind, string Label, bool IsOpen = false)
{
    private const int LongestRange = 50;

    /// <summary>The labels that it names, one by one; a range names all between its ends.</summary>
    public IEnumerable<string> Labels()
    {
        if (Kind == Support.Footnote)
        {
            yield return Label;
            yield break;
        }

        int value = 0, from = -1;
        for (int i = 0; i <= Label.Length; i++)
        {
            char c = i < Label.Length ? Label[i] : ',';
            if (c is >= '0' and <= '9')
            {
                value = value < 10000 ? value * 10 + (c - '0') : value;
                continue;
            }

            if (c is '-' or '–') from = value;
            else if (value > 0)
            {
                if (from < 0 || from > value || value - from > LongestRange) from = value;
                for (; from <= value; from++) yield return from.ToString(CultureInfo.InvariantCulture);
                from = -1;
            }

            value = 0;
        }
    }
}
