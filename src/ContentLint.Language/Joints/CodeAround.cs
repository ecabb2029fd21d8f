using System;
using System.Collections.Generic;
using ContentLint.Documents;

namespace ContentLint.Language;

/// <summary>
/// Where the prose of a passage is program text that lost its markup. There a missing space is how the language is written, so
/// nothing can be said of it. A sign that prose hardly uses, four times within a line's length, tells the one from the other.
/// </summary>
internal sealed class CodeAround
{
    private const int Reach = 60;
    private const int Signs = 4;

    // All that IsSign knows, or places are passed over.
    private static readonly CharacterSet SignCharacters = new("{}=<>\\_(|;[");

    private readonly int[] places;

    public CodeAround(string text)
    {
        List<int>? found = null;
        for (int i = SignCharacters.NextIn(text, 0); i < text.Length; i = SignCharacters.NextIn(text, i + 1))
        {
            if (IsSign(text, i)) (found ??= new List<int>()).Add(i);
        }

        places = found is null || found.Count < Signs ? Array.Empty<int>() : found.ToArray();
    }

    /// <summary>Whether code stands around an offset of the passage's text.</summary>
    public bool IsAt(int offset)
    {
        if (places.Length == 0) return false;
        return IndexFrom(offset + Reach) - IndexFrom(offset - Reach) >= Signs;
    }

    private static bool IsSign(string text, int i) => text[i] switch
    {
        '{' or '}' or '=' or '<' or '>' or '\\' => true,
        '_' => i > 0 && i + 1 < text.Length && (IsInName(text, i) || IsNameOfNothing(text, i)),
        '(' => i + 1 < text.Length && text[i + 1] is ')' or '"',
        '[' => IsElement(text, i),
        '|' => i + 2 < text.Length && text[i + 1] == ' ' && text[i + 2] == '|',
        ';' => i + 1 < text.Length && text[i + 1] is not (' ' or '\n') && !char.IsDigit(text[i + 1]),
        _ => false,
    };

    private static bool IsInName(string text, int i) => char.IsLetterOrDigit(text[i - 1]) && char.IsLetterOrDigit(text[i + 1]);

    // "copy(_ from: Text)", "for _ in rows": many languages call so what they do not use.
    private static bool IsNameOfNothing(string text, int i) => text[i - 1] is ' ' or '(' && text[i + 1] is ' ' or ',';

    // "rows[1],rows[2]": elements by their numbers. The marks of notes stand behind words, too, but not four of them in a line.
    private static bool IsElement(string text, int bracket)
    {
        if (bracket == 0 || !char.IsLetterOrDigit(text[bracket - 1])) return false;
        int i = bracket + 1;
        while (i < text.Length && char.IsDigit(text[i])) i++;
        return i > bracket + 1 && i + 1 < text.Length && text[i] == ']' && text[i + 1] is ',' or ';' or ')' or '.' or '[';
    }

    private int IndexFrom(int offset)
    {
        int index = Array.BinarySearch(places, offset);
        return index < 0 ? ~index : index;
    }
}
