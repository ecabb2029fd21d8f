using System;
using System.Linq;
using System.Net;
using ContentLint.Documents.Html;
using Microsoft.CodeAnalysis.Text;

namespace ContentLint.Documents.Tests;

/// <summary>What holds for every document, whatever it was read from.</summary>
internal static class WayHome
{
    /// <summary>Throws, naming the document's text, when a range is not what the model promises.</summary>
    public static void Check(Document document)
    {
        string source = document.Source.ToString();
        try
        {
            foreach (var block in document.Blocks) Check(block, source);
            foreach (var remark in document.Remarks) Require(remark.Span.End <= source.Length, $"the remark {remark.Span} lies outside");
            foreach (var notice in document.Notices) Require((notice.Span?.End ?? 0) <= source.Length, $"the notice {notice.Span} lies outside");
        }
        catch (Exception e)
        {
            throw new InvalidOperationException($"{e.Message}\n{document.Format} of {Show(source)}", e);
        }
    }

    private static void Check(Block block, string source)
    {
        Require(block.Span.End <= source.Length && !block.Span.IsEmpty, $"the block {block.Span} lies outside");
        var prose = block.Prose;
        int at = 0, sourceAt = block.Span.Start;
        foreach (var segment in prose.Segments)
        {
            Require(segment.ProseStart == at && segment.ProseLength > 0, $"a gap in the prose at {at}");
            Require(segment.SourceStart >= sourceAt && segment.SourceEnd <= block.Span.End, $"{segment} leaves the block {block.Span} or its order");
            Check(segment, prose.Text.Substring(segment.ProseStart, segment.ProseLength), source.Substring(segment.SourceStart, segment.SourceLength));
            (at, sourceAt) = (segment.ProseEnd, segment.SourceEnd);
        }

        Require(at == prose.Text.Length, "the segments do not cover the prose");
        Require(prose.Text.Trim().Length == prose.Text.Length, "white space around the prose");
        foreach (var mark in prose.Marks) Require(mark.Span.End <= prose.Text.Length && !mark.Span.IsEmpty, $"the mark {mark} lies outside");
        if (at > 0) Require(block.Span.Contains(prose.ToSource(new TextSpan(0, at))), "the prose leads out of the block");
    }

    private static void Check(ProseSegment segment, string prose, string source)
    {
        if (prose == source) return;
        bool decodes = prose switch
        {
            "\uFFFC" => true,
            "\n" => source is "\r" or "\r\n" || source.StartsWith("<br", StringComparison.OrdinalIgnoreCase),
            " " => source.All(c => HtmlTokenizer.IsSpace(c) || c is '>' or '/' or '*') || HtmlEntities.Decode(source).Trim().Length == 0,
            _ => source == "\\" + prose || HtmlEntities.Decode(source) == prose || WebUtility.HtmlDecode(source) == prose,
        };
        Require(decodes, $"{segment} reads {Show(source)} as {Show(prose)}");
    }

    private static void Require(bool holds, string complaint)
    {
        if (!holds) throw new InvalidOperationException(complaint);
    }

    private static string Show(string text) => System.Text.Json.JsonSerializer.Serialize(text);
}
