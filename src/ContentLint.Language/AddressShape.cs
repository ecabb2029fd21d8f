using System;
using Microsoft.CodeAnalysis.Text;

namespace ContentLint.Language;

/// <summary>Recognises web and mail addresses, paths and identifiers inside a token between white space.</summary>
internal static class AddressShape
{
    /// <summary>The range of the address in <c>text[start..end)</c>, or null.</summary>
    public static TextSpan? Find(string text, int start, int end)
    {
        var token = text.AsSpan(start, end - start);
        int at = token.IndexOf("://".AsSpan(), StringComparison.Ordinal);
        if (at > 0)
        {
            int from = at;
            while (from > 0 && char.IsLetter(token[from - 1])) from--;
            return Trimmed(text, start + from, end);
        }

        at = token.IndexOf("www.".AsSpan(), StringComparison.OrdinalIgnoreCase);
        if (at >= 0 && (at == 0 || !char.IsLetterOrDigit(token[at - 1]))) return Trimmed(text, start + at, end);
        at = token.IndexOf("10.".AsSpan(), StringComparison.Ordinal);
        if (at >= 0 && token.Slice(at).IndexOf('/') > 6 && (at == 0 || !char.IsLetterOrDigit(token[at - 1])))
        {
            int from = at;
            if (token.Slice(0, at).EndsWith("doi:".AsSpan(), StringComparison.OrdinalIgnoreCase)) from = at - 4;
            return Trimmed(text, start + from, end);
        }

        at = token.IndexOf('@');
        if (at > 0 && at + 3 < token.Length && token.Slice(at).IndexOf('.') > 1 && char.IsLetterOrDigit(token[at - 1]))
            return Trimmed(text, start, end);
        return null;
    }

    private static TextSpan Trimmed(string text, int start, int end)
    {
        while (start < end && "([{<\"'“‘".IndexOf(text[start]) >= 0) start++;
        while (end > start && ".,;:!?)]}>\"'”’".IndexOf(text[end - 1]) >= 0) end--;
        return TextSpan.FromBounds(start, end);
    }
}
