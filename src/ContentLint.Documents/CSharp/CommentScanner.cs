using System.Collections.Generic;
using Microsoft.CodeAnalysis.Text;

namespace ContentLint.Documents.CSharp;

/// <summary>
/// Finds the comments of C# code, of which it must only know where strings and characters end. The compiler's own parser would do
/// it as well, but it more than doubles the size of the tool, and an analyzer that also serves Visual Basic may not use it.
/// </summary>
/// <param name="code">The code.</param>
internal sealed class CommentScanner(string code)
{
    // Strings may nest inside the holes of strings; nobody nests them deeper.
    private const int DeepestString = 32;

    private readonly List<CodeComment> comments = [];

    /// <summary>The comments of some code, in order.</summary>
    public static List<CodeComment> Find(string code)
    {
        var scanner = new CommentScanner(code);
        scanner.Scan(0, isHole: false, depth: 0);
        return scanner.comments;
    }

    /// <summary>Scans code; in the hole of a string, up to the brace that closes it.</summary>
    private int Scan(int at, bool isHole, int depth)
    {
        for (int braces = 0; at < code.Length;)
        {
            char c = code[at];
            if (c == '/' && Next(at) == '/') at = LineComment(at);
            else if (c == '/' && Next(at) == '*') at = BlockComment(at);
            else if (c == '#' && IsFirstOnLine(at)) at = EndOfLine(at);
            else if (c == '\'') at = Quoted(at + 1, '\'');
            else if (c == '"') at = String(at, depth);
            else if (isHole && c == '}' && braces-- == 0) return at;
            else
            {
                if (c == '{') braces++;
                at++;
            }
        }

        return at;
    }

    private int LineComment(int at)
    {
        int end = EndOfLine(at);
        comments.Add(new CodeComment(TextSpan.FromBounds(at, end), IsBlock: false, IsDocumentation: Next(at + 1) == '/' && Next(at + 2) != '/'));
        return end;
    }

    private int BlockComment(int at)
    {
        int close = code.IndexOf("*/", at + 2, System.StringComparison.Ordinal), end = close < 0 ? code.Length : close + 2;
        comments.Add(new CodeComment(TextSpan.FromBounds(at, end), IsBlock: true, IsDocumentation: Next(at + 1) == '*' && Next(at + 2) is not ('*' or '/')));
        return end;
    }

    private int String(int at, int depth)
    {
        int prefix = at;
        while (prefix > 0 && code[prefix - 1] is '$' or '@') prefix--;
        bool isVerbatim = code.IndexOf('@', prefix, at - prefix) >= 0, isInterpolated = code.IndexOf('$', prefix, at - prefix) >= 0;
        int quotes = 1;
        while (Next(at + quotes - 1) == '"') quotes++;
        if (quotes >= 3 && !isVerbatim) return Raw(at + quotes, quotes);
        if (isInterpolated && depth < DeepestString) return Interpolated(at + 1, isVerbatim, depth);
        return isVerbatim ? Verbatim(at + 1) : Quoted(at + 1, '"');
    }

    private int Raw(int at, int quotes)
    {
        int close = code.IndexOf(new string('"', quotes), at, System.StringComparison.Ordinal);
        if (close < 0) return code.Length;
        close += quotes;
        while (close < code.Length && code[close] == '"') close++;
        return close;
    }

    private int Verbatim(int at)
    {
        for (; at < code.Length; at++)
        {
            if (code[at] != '"') continue;
            if (Next(at) != '"') return at + 1;
            at++;
        }

        return at;
    }

    /// <summary>A string or character that ends at its mark, or with its line when that is missing.</summary>
    private int Quoted(int at, char mark)
    {
        for (; at < code.Length && !IsLineEnd(code[at]); at++)
        {
            if (code[at] == mark) return at + 1;
            if (code[at] == '\\') at++;
        }

        return at;
    }

    private int Interpolated(int at, bool isVerbatim, int depth)
    {
        for (; at < code.Length && (isVerbatim || !IsLineEnd(code[at])); at++)
        {
            if (code[at] == '"' && !(isVerbatim && Next(at) == '"')) return at + 1;
            if (code[at] == '"' || (code[at] == '\\' && !isVerbatim) || (code[at] == '{' && Next(at) == '{')) at++;
            else if (code[at] == '{') at = Scan(at + 1, isHole: true, depth + 1);
        }

        return at;
    }

    private char Next(int at) => at + 1 < code.Length ? code[at + 1] : '\0';

    private int EndOfLine(int at)
    {
        while (at < code.Length && !IsLineEnd(code[at])) at++;
        return at;
    }

    private bool IsFirstOnLine(int at)
    {
        while (at > 0 && code[at - 1] is ' ' or '\t') at--;
        return at == 0 || IsLineEnd(code[at - 1]);
    }

    internal static bool IsLineEnd(char c) => c is '\n' or '\r' or '\u0085' or '\u2028' or '\u2029';
}
