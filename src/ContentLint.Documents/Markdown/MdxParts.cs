using System;
using Microsoft.CodeAnalysis.Text;

namespace ContentLint.Documents.Markdown;

/// <summary>
/// Covers what MDX adds to Markdown: imports and exports vanish, tags of components vanish between words, expressions become
/// inline objects, comments remarks. HTML tags stay for the Markdown reader; code stays code.
/// </summary>
internal sealed class MdxParts(string text, Mask mask, BlockSink sink)
{
    // Each vain search for an end is bounded; their number must be too.
    private const int MostVain = 200;

    private string? fence;
    private int vain;

    /// <summary>Covers the parts.</summary>
    public void Cover()
    {
        int done = 0;
        bool afterBlank = true, inModule = false;
        foreach (var line in LineSpans.Of(text))
        {
            int content = line.Start;
            while (content < line.End && text[content] is ' ' or '\t' or '>') content++;
            bool isBlank = content == line.End;
            inModule = !isBlank && (inModule || (afterBlank && StartsModule(line)));
            afterBlank = isBlank;
            if (line.Start < done || IsFence(content, line.End) || fence is not null) continue;
            if (inModule) mask.Cover(line, ' ');
            else done = Math.Max(done, CoverLine(line, content));
        }
    }

    private bool StartsModule(TextSpan line) => fence is null && (Begins(line.Start, "import ") || Begins(line.Start, "export "));

    private bool Begins(int at, string word) => string.CompareOrdinal(text, at, word, 0, word.Length) == 0;

    /// <summary>Whether the line opens or closes a code fence.</summary>
    private bool IsFence(int at, int end)
    {
        int i = at;
        while (i < end && text[i] is '`' or '~' && text[i] == text[at]) i++;
        if (i - at < 3) return false;
        if (fence is null) fence = text.Substring(at, i - at);
        else if (fence[0] == text[at] && i - at >= fence.Length) fence = null;
        return true;
    }

    /// <summary>Covers the parts that begin in a line. Returns the offset behind the last one, which may lie lines below.</summary>
    private int CoverLine(TextSpan line, int content)
    {
        int i = content;
        while (i < line.End)
        {
            int end = text[i] switch
            {
                '\\' => Math.Min(i + 2, line.End),
                '`' => BehindCode(i, line.End),
                '{' => CoverExpression(i),
                '<' => CoverTag(i, IsAlone(content, line, i)),
                _ => i + 1,
            };
            i = end;
        }

        return i;
    }

    /// <summary>Whether a part begins its line and nothing but tags stands there, so that it is no part of a paragraph.</summary>
    private bool IsAlone(int content, TextSpan line, int at) => at == content && text[Math.Max(content, LastInLine(line))] == '>';

    private int LastInLine(TextSpan line)
    {
        int last = line.End - 1;
        while (last > line.Start && text[last] is ' ' or '\t') last--;
        return last;
    }

    private int BehindCode(int at, int end)
    {
        int i = at;
        while (i < end && text[i] == '`') i++;
        int close = text.IndexOf(text.Substring(at, i - at), i, end - i, StringComparison.Ordinal);
        return close < 0 ? i : close + (i - at);
    }

    private int CoverExpression(int at)
    {
        int end = vain < MostVain ? JsxScanner.BehindExpression(text, at) : -1;
        if (end < 0)
        {
            vain++;
            mask.Cover(new TextSpan(at, 1), Mask.Plain);
            return at + 1;
        }

        var span = TextSpan.FromBounds(at, end);
        var braced = Remark.Of(text, span, TextSpan.FromBounds(at + 1, end - 1));
        bool isComment = braced.Text.StartsWith("/*", StringComparison.Ordinal) && braced.Text.EndsWith("*/", StringComparison.Ordinal) && braced.Text.Length >= 4;
        if (isComment) sink.Add(Remark.Of(text, span, TextSpan.FromBounds(braced.Inner.Start + 2, braced.Inner.End - 2)));
        mask.CoverWhole(span, isComment ? Mask.Nothing : Mask.Object);
        return end;
    }

    private int CoverTag(int at, bool isAlone)
    {
        if (vain >= MostVain || !JsxScanner.IsComponentTag(text, at)) return at + 1;
        int end = JsxScanner.BehindComponentTag(text, at);
        if (end < 0)
        {
            vain++;
            return at + 1;
        }

        var span = TextSpan.FromBounds(at, end);
        if (isAlone) mask.Cover(span, ' ');
        else mask.CoverWhole(span, Mask.Nothing);
        return end;
    }
}
