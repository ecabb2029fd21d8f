using System.Collections.Immutable;
using ContentLint.Documents;
using Microsoft.CodeAnalysis.Text;

namespace ContentLint.Language;

/// <summary>Finds the lines of an article that are page furniture from end to end, by what they say and by what stands around them.</summary>
internal static class FurnitureFinder
{
    public static ImmutableArray<FurnitureLine> Find(Article article)
    {
        var found = ImmutableArray.CreateBuilder<FurnitureLine>();
        if (!article.Document.IsArticle) return found.ToImmutable();
        bool plain = article.Document.Format == DocumentFormat.PlainText;
        var whole = new string?[article.Passages.Length];
        foreach (var passage in article.Passages)
        {
            if (passage.Block.Kind is BlockKind.TableCell or BlockKind.FootnoteText || passage.Words.Length == 0) continue;
            for (int start = 0, end; start < passage.Text.Length; start = end + 1)
            {
                end = plain ? passage.EndOfLineAt(start) : passage.Text.Length;
                if (end == start) continue;
                var line = TextSpan.FromBounds(start, end);
                bool alone = line.Length == passage.Text.Length;
                if ((FurniturePhrases.KindOf(passage, line, plain) ?? (plain && alone ? KindOfShape(passage) : null)) is not { } kind) continue;
                if (alone) whole[passage.Index] = kind;
                else found.Add(new FurnitureLine(passage, line, kind, false));
            }
        }

        if (plain)
        {
            FurniturePairs.Mark(article, whole);
            FurnitureNeighbours.Mark(article, whole);
            SpreadToLabels(article, whole);
        }

        FurnitureGroups.Mark(article, whole);
        foreach (var passage in article.Passages)
        {
            if (whole[passage.Index] is { } kind) found.Add(new FurnitureLine(passage, new TextSpan(0, passage.Text.Length), kind, true));
        }

        found.Sort((a, b) => (a.Passage.Index, a.Span.Start).CompareTo((b.Passage.Index, b.Span.Start)));
        return found.ToImmutable();
    }

    private static string? KindOfShape(Passage passage) => ClockStamp.Is(passage) ? ClockStamp.Kind : LinkLines.KindOf(passage);

    /// <summary>A button's label alone on a line says nothing; next to a line of furniture it belongs to it.</summary>
    private static void SpreadToLabels(Article article, string?[] whole)
    {
        for (int i = 1; i < whole.Length; i++)
        {
            if (whole[i] is null && whole[i - 1] is { } kind && FurniturePhrases.IsLabel(article.Passages[i].Text)) whole[i] = OfLabelNextTo(kind);
        }

        for (int i = whole.Length - 2; i >= 0; i--)
        {
            if (whole[i] is null && whole[i + 1] is { } kind && FurniturePhrases.IsLabel(article.Passages[i].Text)) whole[i] = OfLabelNextTo(kind);
        }
    }

    private static string OfLabelNextTo(string kind) => kind == FurniturePairs.CommentHead ? FurniturePairs.CommentControl : kind;
}
