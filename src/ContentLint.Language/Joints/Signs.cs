using System;

namespace ContentLint.Language;

/// <summary>The classes of punctuation that a lost space can stand beside.</summary>
internal static class Signs
{
    public static bool IsStop(char c) => c is '.' or '!' or '?' or '…';

    public static bool IsComma(char c) => c is ',' or ';' or ':';

    public static bool IsCloser(char c) => c is ')' or ']' or '”' or '»';

    public static bool IsOpener(char c) => c is '(' or '[' or '“' or '«' or '‘';

    /// <summary>Signs that can be either side of a quotation; the text before decides.</summary>
    public static bool IsQuote(char c) => c is '"' or '\'' or '’';

    public static bool IsPunctuation(char c) => IsStop(c) || IsComma(c) || IsCloser(c) || IsOpener(c) || IsQuote(c);

    /// <summary>How many of the signs at the head a test accepts.</summary>
    public static int CountWhile(ReadOnlySpan<char> signs, Func<char, bool> accepts)
    {
        int count = 0;
        while (count < signs.Length && accepts(signs[count])) count++;
        return count;
    }
}
