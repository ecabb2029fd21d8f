using System;
using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using ContentLint.Documents;
using Microsoft.CodeAnalysis.Text;

namespace ContentLint.Language;

/// <summary>Finds the characters of an article that nobody sees. One that is written by its name or number is meant.</summary>
internal static class HiddenCharacterFinder
{
    private const int LongestSide = 40;
    private const string MarkdownSigns = "*_~`[]<>|\\!#";

    public static ImmutableArray<HiddenRun> Find(Article article)
    {
        var found = ImmutableArray.CreateBuilder<HiddenRun>();
        foreach (var passage in article.Passages)
        {
            bool? isRightToLeft = null;
            string text = passage.Text;
            for (int i = Next(text, 0); i < text.Length; i = Next(text, i + 1))
            {
                if (!IsHidden(article.Document, passage, i, ref isRightToLeft)) continue;
                var run = Gather(article.Document, passage, i, ref isRightToLeft);
                found.Add(run);
                i = run.Span.End - 1;
            }
        }

        return found.ToImmutable();
    }

    private static int Next(string text, int from) => CharacterRange.VisibleAscii.NextOutside(text, from);

    private static bool IsHidden(Document document, Passage passage, int i, ref bool? isRightToLeft)
    {
        string text = passage.Text;
        if (HiddenCharacter.NameOf(text, i) is null) return false;
        if (text[i] == '\u00AD' && document.Format == DocumentFormat.Html) return false;
        isRightToLeft ??= HasRightToLeft(text);
        if (HiddenCharacter.IsNeeded(text, i, isRightToLeft.Value)) return false;
        var home = passage.ToSource(new TextSpan(i, 1));
        return home.Start > 0 ? home.Length == 1 && document.Source[home.Start] == text[i] : text[i] != '\uFEFF';
    }

    private static HiddenRun Gather(Document document, Passage passage, int first, ref bool? isRightToLeft)
    {
        string text = passage.Text;
        int start = first, end = first;
        while (start > 0 && first - start < LongestSide && char.IsLetterOrDigit(text[start - 1])) start--;
        var characters = ImmutableArray.CreateBuilder<TextSpan>();
        var mended = new StringBuilder(text, start, first - start, 80);
        bool safe = true;
        while (end < text.Length && end - first < LongestSide)
        {
            int length = 0;
            while (end + length < text.Length && IsHidden(document, passage, end + length, ref isRightToLeft)) length += text[end + length] == '\uDB40' ? 2 : 1;
            if (length > 0)
            {
                characters.Add(new TextSpan(end, length));
                safe &= IsSafe(document, passage, characters[characters.Count - 1]);
                end += length;
            }
            else if (char.IsLetterOrDigit(text[end]))
            {
                mended.Append(text[end++]);
            }
            else
            {
                break;
            }
        }

        return new HiddenRun(passage, TextSpan.FromBounds(start, end), characters.ToImmutable(), Named(text, first), mended.ToString(), safe);
    }

    private static string Named(string text, int i)
    {
        int code = char.IsHighSurrogate(text[i]) ? char.ConvertToUtf32(text, i) : text[i];
        return string.Format(CultureInfo.InvariantCulture, "{0} (U+{1:X4})", HiddenCharacter.NameOf(text, i), code);
    }

    // A mark of Markdown may begin to mean something when its neighbour goes, an escape sequence loses only its head, an override
    // turns the order of what stands behind it, and two words may have nothing else between them.
    private static bool IsSafe(Document document, Passage passage, TextSpan span)
    {
        string text = passage.Text;
        if (text[span.Start] is '\u001B' or '\u202D' or '\u202E' || text[span.End - 1] == '\u001B') return false;
        var home = passage.ToSource(span);
        char before = home.Start > 0 ? document.Source[home.Start - 1] : '\n', behind = home.End < document.Source.Length ? document.Source[home.End] : '\n';
        if (document.Format is DocumentFormat.Markdown or DocumentFormat.Mdx)
        {
            if (MarkdownSigns.IndexOf(before) >= 0 || MarkdownSigns.IndexOf(behind) >= 0) return false;
            if (before is '\n' or '\r' && !char.IsLetter(behind)) return false;
        }

        if (!char.IsLetterOrDigit(behind) || char.IsWhiteSpace(before)) return true;
        return text[span.Start] == '\u00AD' || (char.IsLetterOrDigit(before) && !IsGap(text, span));
    }

    private static bool IsGap(string text, TextSpan span)
    {
        int start = span.Start, end = span.End;
        while (start > 0 && span.Start - start < LongestSide && char.IsLetterOrDigit(text[start - 1])) start--;
        while (end < text.Length && end - span.End < LongestSide && char.IsLetterOrDigit(text[end])) end++;
        var left = text.AsSpan(start, span.Start - start);
        var right = text.AsSpan(span.End, end - span.End);
        return !Familiar.AreOneWord(left, right) && (left.Length > 1 || right.Length > 1);
    }

    private static bool HasRightToLeft(string text)
    {
        foreach (char c in text)
        {
            if (HiddenCharacter.IsRightToLeft(c) && c != '\u061C') return true;
        }

        return false;
    }
}
