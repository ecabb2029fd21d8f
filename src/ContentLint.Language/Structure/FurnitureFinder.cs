using System.Collections.Generic;
using System.Collections.Immutable;
using ContentLint.Documents;
using Microsoft.CodeAnalysis.Text;

namespace ContentLint.Language;

/// <summary>Finds the lines of an article that are page furniture from end to end.</summary>
internal static class FurnitureFinder
{
    private const int LongestRun = 300;
    private const int LongestNotice = 600;
    private const int ShortestHeadingPhrase = 12;
    private const int LongestCredit = 60;
    private const int LongestLabel = 30;
    private const int FewestWordsInMarkup = 3;
    private const string PlainOnly = "plain:";

    private static readonly PhrasePatterns Phrases = new(ListFile.Read("en/furniture.txt"));
    private static readonly PhrasePatterns Labels = new(ListFile.Read("en/interface-labels.txt"));

    public static ImmutableArray<FurnitureLine> Find(Article article)
    {
        var found = ImmutableArray.CreateBuilder<FurnitureLine>();
        if (!article.Document.IsArticle) return found.ToImmutable();
        bool plain = article.Document.Format == DocumentFormat.PlainText;
        var whole = new string?[article.Passages.Length];
        foreach (var passage in article.Passages)
        {
            if (passage.Block.Kind is BlockKind.TableCell or BlockKind.FootnoteText || passage.Words.Length == 0) continue;
            foreach (var line in Lines(passage, plain))
            {
                if (KindOf(passage, line, plain) is not { } kind) continue;
                if (line.Length == passage.Text.Length) whole[passage.Index] = kind;
                else found.Add(new FurnitureLine(passage, line, kind, false));
            }
        }

        if (plain) SpreadToLabels(article, whole);
        foreach (var passage in article.Passages)
        {
            if (whole[passage.Index] is { } kind) found.Add(new FurnitureLine(passage, new TextSpan(0, passage.Text.Length), kind, true));
        }

        found.Sort((a, b) => (a.Passage.Index, a.Span.Start).CompareTo((b.Passage.Index, b.Span.Start)));
        return found.ToImmutable();
    }

    /// <summary>A button's label alone on a line says nothing; next to a line of furniture it belongs to it.</summary>
    private static void SpreadToLabels(Article article, string?[] whole)
    {
        for (int i = 1; i < whole.Length; i++)
        {
            if (whole[i] is null && whole[i - 1] is { } kind && IsLabel(article.Passages[i].Text)) whole[i] = kind;
        }

        for (int i = whole.Length - 2; i >= 0; i--)
        {
            if (whole[i] is null && whole[i + 1] is { } kind && IsLabel(article.Passages[i].Text)) whole[i] = kind;
        }
    }

    private static bool IsLabel(string text) =>
        text.Length <= LongestLabel && Labels.KindOf(new LetterFold(text, 0, text.Length, LongestLabel)) is not null;

    private static string? KindOf(Passage passage, TextSpan line, bool plain)
    {
        if (line.Length > LongestNotice) return null;
        var fold = new LetterFold(passage.Text, line.Start, line.End, LongestRun);
        if (fold.Length == 0) return null;
        bool heading = passage.Block.Kind == BlockKind.Heading;
        if (heading && fold.Length < ShortestHeadingPhrase) return null;
        if (!plain && passage.Words.Length < FewestWordsInMarkup) return null;
        bool alone = line.Length == passage.Text.Length;
        return WholeKind(fold, plain, alone) is { } kind && !IsMoreThanFurniture(passage.Text, line, kind, plain) ? kind
            : fold.IsWhole && !heading ? RunKind(passage.Text, fold, plain) : null;
    }

    // "Read more:" may lead a list in, and a long line with a credit or a © in it is a caption or a text behind one.
    private static bool IsMoreThanFurniture(string text, TextSpan line, string kind, bool plain) => kind switch
    {
        "menu" => plain && text[line.End - 1] == ':',
        "photo credit" or "copyright line" => line.Length > LongestCredit,
        _ => false,
    };

    // One line of a hard-wrapped paragraph may begin like a notice; only a paragraph of its own may have an open end.
    private static string? WholeKind(LetterFold fold, bool plain, bool alone)
    {
        foreach (var match in Phrases.At(fold, 0))
        {
            if (((match.IsOpen && alone) || (match.Length == fold.Length && fold.IsWhole)) && Named(match.Kind, plain) is { } kind) return kind;
        }

        return null;
    }

    /// <summary>
    /// The kind of a line that is furniture phrases and button labels from end to end. Labels alone count when there are three,
    /// or two with their space lost: <c>FacebookTwitter</c>.
    /// </summary>
    private static string? RunKind(string text, LetterFold fold, bool plain)
    {
        var best = new Run?[fold.Length + 1];
        best[0] = new Run(null, 0, 0);
        for (int at = 0; at < fold.Length; at++)
        {
            if (best[at] is not { } run) continue;
            int lost = at > 0 && fold.OffsetOf(at) == fold.OffsetOf(at - 1) + 1 ? 1 : 0;
            foreach (var match in Phrases.At(fold, at))
            {
                if (!match.IsOpen && Named(match.Kind, plain) is { } kind) Keep(best, at + match.Length, new Run(run.Kind ?? kind, run.Labels, run.Lost + lost));
            }

            foreach (var match in Labels.At(fold, at)) Keep(best, at + match.Length, new Run(run.Kind, run.Labels + 1, run.Lost + lost));
        }

        if (best[fold.Length] is not { } whole) return null;
        if (whole.Kind is not null) return whole.Kind;
        bool listed = text.IndexOf(',', fold.OffsetOf(0), fold.OffsetOf(fold.Length - 1) - fold.OffsetOf(0)) >= 0;
        return plain && !listed && (whole.Labels > 2 || (whole.Labels > 1 && whole.Lost > 0)) ? "row of controls" : null;
    }

    private static void Keep(Run?[] best, int end, Run run)
    {
        if (best[end] is not { } old || (old.Kind is null && run.Kind is not null)) best[end] = run;
    }

    private static string? Named(string kind, bool plain) =>
        !kind.StartsWith(PlainOnly, System.StringComparison.Ordinal) ? kind : plain ? kind.Substring(PlainOnly.Length).Trim() : null;

    private static IEnumerable<TextSpan> Lines(Passage passage, bool plain)
    {
        string text = passage.Text;
        for (int start = 0; start < text.Length;)
        {
            int end = plain ? text.IndexOf('\n', start) : -1;
            if (end < 0) end = text.Length;
            if (end > start) yield return TextSpan.FromBounds(start, end);
            start = end + 1;
        }
    }

    private readonly record struct Run(string? Kind, int Labels, int Lost);
}
