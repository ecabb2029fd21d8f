using System;
using System.Collections.Generic;
using Microsoft.CodeAnalysis.Text;

namespace ContentLint.Documents.CSharp;

/// <summary>Reads the documentation comments of C# code; all other code is no text.</summary>
internal static class CSharpReader
{
    private const string Order = "contentlint";

    public static Document Read(string path, SourceText source)
    {
        string code = source.ToString();
        var sink = new BlockSink();
        var mask = new Mask(code);
        var comments = CommentScanner.Find(code);
        var groups = GeneratedCode.Is(path, code, comments) ? [] : Groups(code, comments, mask, sink);
        string text = mask.ToString();
        foreach (var group in groups) new DocumentationFlow(code, sink).Read(text, group);
        return new Document
        {
            Path = path,
            Source = source,
            Format = DocumentFormat.CSharp,
            Blocks = sink.Blocks(),
            Remarks = sink.Remarks(),
        };
    }

    /// <summary>The ranges of documentation, lines that follow each other together; their marks are covered.</summary>
    private static List<TextSpan> Groups(string code, List<CodeComment> comments, Mask mask, BlockSink sink)
    {
        var groups = new List<TextSpan>();
        bool isOpen = false;
        foreach (var comment in comments)
        {
            bool continues = isOpen && !comment.IsBlock && IsBlank(code, groups[groups.Count - 1].End, comment.Span.Start);
            isOpen = comment is { IsDocumentation: true, IsBlock: false };
            if (!comment.IsDocumentation)
            {
                if (Suppression(code, comment) is { } remark) sink.Add(remark);
                continue;
            }

            if (comment.IsBlock) CoverBlockMarks(code, comment.Span, mask);
            else mask.Cover(new TextSpan(comment.Span.Start, 3), ' ');
            if (continues) groups[groups.Count - 1] = TextSpan.FromBounds(groups[groups.Count - 1].Start, comment.Span.End);
            else groups.Add(comment.Span);
        }

        return groups;
    }

    /// <summary>A plain comment that gives an order to ContentLint.</summary>
    private static Remark? Suppression(string code, CodeComment comment)
    {
        int start = comment.Span.Start + 2, end = comment.Span.End;
        if (comment.IsBlock && end - start >= 2 && string.CompareOrdinal(code, end - 2, "*/", 0, 2) == 0) end -= 2;
        var remark = Remark.Of(code, comment.Span, TextSpan.FromBounds(start, end));
        return remark.Text.StartsWith(Order, StringComparison.OrdinalIgnoreCase) ? remark : null;
    }

    private static void CoverBlockMarks(string code, TextSpan span, Mask mask)
    {
        mask.Cover(new TextSpan(span.Start, 3), ' ');
        if (code.IndexOf("*/", span.End - 2, 2, StringComparison.Ordinal) >= 0) mask.Cover(new TextSpan(span.End - 2, 2), ' ');
        for (int i = span.Start + 3; i < span.End; i++)
        {
            if (!CommentScanner.IsLineEnd(code[i])) continue;
            int star = i + 1;
            while (star < span.End && code[star] is ' ' or '\t') star++;
            if (star < span.End && code[star] == '*') mask.Cover(new TextSpan(star, 1), ' ');
        }
    }

    private static bool IsBlank(string code, int start, int end)
    {
        for (int i = start; i < end; i++)
        {
            if (!char.IsWhiteSpace(code[i])) return false;
        }

        return true;
    }
}
