using System;
using ContentLint.Documents;

namespace ContentLint.Language;

/// <summary>The double quotation marks of a text, counted.</summary>
internal static class DoubleMarks
{
    private static readonly CharacterSet Marks = new("“”‟″'’\"");

    /// <summary>Whether more marks open than close.</summary>
    public static bool LeaveOneOpen(string text)
    {
        if (text.AsSpan().IndexOfAny('“', '"') < 0) return false;
        var (opening, closing, straight) = Count(text);
        int left = opening - closing;
        return straight % 2 == 0 ? left > 0 : left >= 0 && (left > 0 || opening == closing) && left % 2 == 0;
    }

    /// <summary>Whether more marks close than open.</summary>
    public static bool CloseOneMore(string text)
    {
        var (opening, closing, straight) = Count(text);
        return closing > opening || straight % 2 != 0;
    }

    /// <summary>Whether a text begins with an opening mark, markup and dashes apart.</summary>
    public static bool Opens(string text)
    {
        int i = 0;
        while (i < text.Length && (char.IsWhiteSpace(text[i]) || text[i] is '—' or '–' or '-' or '…' or '(' or '[' or '*' or '•' or '>')) i++;
        return i < text.Length && (text[i] is '“' or '"' or '„' or '«' or '”' || (text[i] is '\'' or '‘' or '’' or '`' && i + 1 < text.Length));
    }

    /// <summary>Whether a mark stands apart from the word before it and close to the one behind it.</summary>
    public static bool StandsBeforeWord(string text, int mark) =>
        (mark == 0 || char.IsWhiteSpace(text[mark - 1]) || text[mark - 1] is '(' or '[' or '—' or '–') && mark + 1 < text.Length && char.IsLetterOrDigit(text[mark + 1]);

    private static (int Opening, int Closing, int Straight) Count(string text)
    {
        int opening = 0, closing = 0, straight = 0;
        for (int i = Marks.NextIn(text, 0); i < text.Length; i = Marks.NextIn(text, i + 1))
        {
            switch (text[i])
            {
                case '“' when EndsWord(text, i):
                case '“' when i + 1 == text.Length || char.IsWhiteSpace(text[i + 1]):
                case '”' or '‟':
                case '″' when opening > closing:
                case '\'' or '’' when i > 0 && text[i - 1] == text[i] && EndsWord(text, i - 1):
                    closing++;
                    break;
                case '“':
                    opening++;
                    break;
                case '"' when !IsInches(text, i):
                    straight++;
                    break;
            }
        }

        return (opening, closing, straight);
    }

    // An opening mark behind a word and before a gap was meant to close: „so“, or “so“ by a slip of the editor.
    private static bool EndsWord(string text, int i) =>
        i > 0 && !char.IsWhiteSpace(text[i - 1]) && text[i - 1] is not ('(' or '[' or '—' or '–' or '-' or '/')
        && (i + 1 == text.Length || !char.IsLetterOrDigit(text[i + 1]));

    private static bool IsInches(string text, int i) => i > 0 && (char.IsDigit(text[i - 1]) || text[i - 1] is '½' or '¼' or '¾' or '′' or '\'');
}
