using System;
using ContentLint.Documents;
using Microsoft.CodeAnalysis.Text;

namespace ContentLint.Language;

/// <summary>Recognises web and mail addresses, paths and identifiers inside a token between white space.</summary>
internal static class AddressShape
{
    private static readonly WordList Endings = WordList.Of("en/domain-endings.txt");

    private static readonly CharacterSet Marks = new(":.@");

    /// <summary>The first offset from which a token may hold an address; the length of the text where none follows.</summary>
    public static int NextMark(string text, int from) => Marks.NextIn(text, from);

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
        return Host(text, start, end);
    }

    // A bare host name such as "news.example.com", with its path if one follows.
    private static TextSpan? Host(string text, int start, int end)
    {
        int label = start;
        for (int i = start; i < end; i++)
        {
            if (!char.IsLetterOrDigit(text[i]) && text[i] != '.' && text[i] != '-') label = i + 1;
            if (text[i] != '.' || i == label) continue;
            int stop = i + 1;
            while (stop < end && char.IsLetterOrDigit(text[stop])) stop++;
            if (!char.IsLower(text[stop - 1]) || !Endings.Contains(text.AsSpan(i + 1, stop - i - 1))) continue;
            if (stop < end && text[stop] == '/') return Trimmed(text, label, end);
            if (stop == end || text[stop] is not ('.' or '-' or '_' or '(') || (stop + 1 < end && !char.IsLower(text[stop + 1])) || stop + 1 == end)
                return TextSpan.FromBounds(label, stop);
        }

        return null;
    }

    private static TextSpan Trimmed(string text, int start, int end)
    {
        while (start < end && "([{<\"'“‘".IndexOf(text[start]) >= 0) start++;
        while (end > start && ".,;:!?)]}>\"'”’".IndexOf(text[end - 1]) >= 0) end--;
        return TextSpan.FromBounds(start, end);
    }
}
