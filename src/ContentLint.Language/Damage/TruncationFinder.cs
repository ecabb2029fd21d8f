using System;
using System.Collections.Immutable;
using System.Text.RegularExpressions;
using ContentLint.Documents;
using Microsoft.CodeAnalysis.Text;

namespace ContentLint.Language;

/// <summary>Finds where an English text stops: a program's note that it cut it, or a last sentence without its end.</summary>
internal static class TruncationFinder
{
    private const int FewestWords = 8;
    private const int FewestWordsOfParagraph = 16;
    private const int FewestParagraphs = 4;

    private static readonly WordList Openers = WordList.Of("en/hole-openers.txt");

    // Every note has one of these or '…', which is none of ASCII and would slow the look for all.
    private static readonly SubstringSet Notes = new(StringComparison.Ordinal, "[+", "...");
    private static readonly Regex Count = New(@"(?:…|\.\.\.)?\s?\[\+\d{1,7} chars\]");
    private static readonly Regex Tail = New(@"(?:…|\.\.\.)\s?(?:\[(?:…|\.\.\.)\]|\[?\(?(?:Continue reading|Read more|Read the full (?:article|story)|Click to read more)[^.!?\n]{0,80}(?:…|\.{1,3}|[»→\])])*)$");

    public static ImmutableArray<Truncation> Find(Article article)
    {
        var found = ImmutableArray.CreateBuilder<Truncation>();
        if (article.Language != "en" || !article.Document.IsArticle) return found.ToImmutable();
        foreach (var passage in article.Passages)
        {
            if (passage.IsOutsideText || passage.Block.Kind is not (BlockKind.Paragraph or BlockKind.ListItem) || passage.Words.Length < FewestWords) continue;
            if (Noted(passage.Text) is { } span) found.Add(new Truncation(passage, span, true));
            else if (passage.Index == article.Passages.Length - 1 && Cut(article, passage) is { } word) found.Add(new Truncation(passage, word, false));
        }

        return found.ToImmutable();
    }

    private static TextSpan? Noted(string text)
    {
        if (text.IndexOf('…') < 0 && !Notes.IsIn(text)) return null;
        if (text.IndexOf("[+", StringComparison.Ordinal) >= 0 && Count.Match(text) is { Success: true } count) return new TextSpan(count.Index, count.Length);
        if (text.IndexOf('…') < 0 && text.IndexOf("...", StringComparison.Ordinal) < 0) return null;
        return Tail.Match(text) is { Success: true } tail ? new TextSpan(tail.Index, tail.Length) : null;
    }

    // The last words lead another one in, and nothing follows in the document.
    private static TextSpan? Cut(Article article, Passage passage)
    {
        var last = passage.Words[passage.Words.Length - 1];
        bool isLast = article.Document.Blocks[article.Document.Blocks.Length - 1] == passage.Block;
        if (passage.Block.Kind != BlockKind.Paragraph || !isLast) return null;
        if (last.End + 1 == passage.Text.Length && passage.Text[last.End] == ',' && passage.Words.Length >= FewestWordsOfParagraph) return TextSpan.FromBounds(last.Start, last.End + 1);
        if (last.End != passage.Text.Length || !char.IsLower(passage.Text[last.Start])) return null;
        return Openers.Contains(passage[last]) || EndsAgainstHabit(article, passage, last) ? last.Span : null;
    }

    // Every other paragraph of the text ends with a sign, and the last one stops behind a small word in the middle of a sentence.
    private static bool EndsAgainstHabit(Article article, Passage passage, Word last)
    {
        if (passage.Words.Length < FewestWordsOfParagraph || last.Kind != WordKind.Letters || IsEmphasised(passage)) return false;
        int paragraphs = 0;
        for (int i = 0; i < passage.Index; i++)
        {
            var other = article.Passages[i];
            if (other.Block.Kind != BlockKind.Paragraph || other.Words.Length < FewestWordsOfParagraph) continue;
            if (!EndsWithSign(other.Text)) return false;
            paragraphs++;
        }

        return paragraphs >= FewestParagraphs;
    }

    // A remark in italics below a text is whole where its mark closes.
    private static bool IsEmphasised(Passage passage)
    {
        foreach (var mark in passage.Block.Prose.Marks)
        {
            if (mark.Kind == MarkKind.Emphasis && mark.Span.End == passage.Text.Length && mark.Span.Length > 1) return true;
        }

        return false;
    }

    private static bool EndsWithSign(string text)
    {
        for (int i = text.Length - 1; i >= 0; i--)
        {
            if (char.IsLetter(text[i])) return false;
            if (text[i] is '.' or '!' or '?' or ':' or ';' or '…') return true;
        }

        return false;
    }

    private static Regex New(string pattern) => new(pattern, RegexOptions.CultureInvariant, TimeSpan.FromSeconds(2));
}
