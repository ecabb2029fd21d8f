using System;
using Markdig.Syntax.Inlines;
using Microsoft.CodeAnalysis.Text;

namespace ContentLint.Documents.Markdown;

/// <summary>
/// Lays a literal of the parser over its source. The parser's range may hold more than the literal: a backslash before its
/// first character, the padding of a table cell.
/// </summary>
internal static class Literals
{
    public static void Add(ProseBuilder prose, string text, TextSpan span, LiteralInline literal)
    {
        var content = literal.Content.AsSpan();
        if (IsAsWritten(text, span, literal, content))
        {
            prose.Copy(new TextSpan(span.Start, content.Length));
            return;
        }

        int run = span.Start, at = span.Start, done = 0;
        if (literal.IsFirstCharacterEscaped && span.Length > 1 && text[at] == '\\' && text[at + 1] == content[0])
        {
            prose.Replace(new TextSpan(at, 2), content[0].ToString());
            run = at += 2;
            done++;
        }

        while (done < content.Length && at < span.End)
        {
            bool same = text[at] == content[done];
            if (same && content[done] is not (Mask.Nothing or Mask.Object))
            {
                at++;
                done++;
                continue;
            }

            prose.Copy(TextSpan.FromBounds(run, at));
            if (same)
            {
                int start = at;
                for (char cover = text[at]; at < span.End && done < content.Length && text[at] == cover && content[done] == cover; at++) done++;
                if (text[start] == Mask.Object) prose.Object(MarkKind.Code, TextSpan.FromBounds(start, at));
            }
            else if (text[at] == '\\' && at + 1 < span.End && text[at + 1] == content[done])
            {
                prose.Replace(new TextSpan(at, 2), content[done].ToString());
                at += 2;
                done++;
            }
            else
            {
                at++;
            }

            run = at;
        }

        prose.Copy(TextSpan.FromBounds(run, at));
    }

    /// <summary>Whether nothing in the source is an escape, padding or covered: nearly always.</summary>
    private static bool IsAsWritten(string text, TextSpan span, LiteralInline literal, ReadOnlySpan<char> content) =>
        !literal.IsFirstCharacterEscaped && content.Length <= span.Length
        && text.AsSpan(span.Start, content.Length).SequenceEqual(content) && content.IndexOfAny(Mask.Nothing, Mask.Object) < 0;
}
