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
    private const int LongestCredit = 80;
    private const string PlainOnly = "plain:";

    private static readonly PhrasePatterns Phrases = new(ListFile.Read("en/furniture.txt"));
    private static readonly PhrasePatterns Labels = new(ListFile.Read("en/interface-labels.txt"));

    public static ImmutableArray<FurnitureLine> Find(Article article)
    {
        var found = ImmutableArray.CreateBuilder<FurnitureLine>();
        bool plain = article.Document.Format == DocumentFormat.PlainText;
        foreach (var passage in article.Passages)
        {
            if (passage.Block.Kind is BlockKind.TableCell or BlockKind.FootnoteText || passage.Words.Length == 0) continue;
            foreach (var line in Lines(passage, plain))
            {
                if (KindOf(passage, line, plain) is { } kind)
                    found.Add(new FurnitureLine(passage, line, kind, line.Length == passage.Text.Length));
            }
        }

        return found.ToImmutable();
    }

    private static string? KindOf(Passage passage, TextSpan line, bool plain)
    {
        if (line.Length > LongestNotice) return null;
        bool alone = line.Length == passage.Text.Length;
        var fold = new LetterFold(passage.Text, line.Start, line.End, LongestRun);
        if (fold.Length == 0) return null;
        bool heading = passage.Block.Kind == BlockKind.Heading;
        if (heading && fold.Length < ShortestHeadingPhrase) return null;
        return WholeKind(fold, plain, alone) is { } kind && !(plain && IsLeadIn(passage.Text, line, kind)) ? kind
            : fold.IsWhole && !heading ? RunKind(passage.Text, fold, plain) : null;
    }

    // "Read more:" may lead a list in, and a long caption with a credit at its end is a caption.
    private static bool IsLeadIn(string text, TextSpan line, string kind) => kind switch
    {
        "menu" => text[line.End - 1] == ':',
        "photo credit" => line.Length > LongestCredit,
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
