using System;
using System.Collections.Generic;
using ContentLint.Documents;
using Microsoft.CodeAnalysis.Text;

namespace ContentLint.Language;

/// <summary>Knows the lines of page furniture by what they say.</summary>
internal static class FurniturePhrases
{
    private const int LongestRun = 300;
    private const int LongestLegalNotice = 1500;
    private const int LongestNotice = 600;
    private const int ShortestHeadingPhrase = 12;
    private const int LongestCredit = 60;
    private const int LongestLabel = 30;
    private const int FewestWordsInMarkup = 3;
    private const int MostWordsOfSection = 7;
    private const int MostWordsOfLine = 16;
    private const string PlainOnly = "plain:";
    private const string LineOnly = "line:";
    private const string NearOnly = "near:";
    private const int MostWordsOfNear = 60;
    private const string ScreenReader = "screen-reader text";

    private static readonly PhrasePatterns Phrases = new(ListFile.Read("en/furniture.txt"));
    private static readonly PhrasePatterns Labels = new(ListFile.Read("en/interface-labels.txt"));
    private static readonly WordList Words = WordList.Of("en/site-words.txt");
    private static readonly PhrasePatterns Sections = new(ListFile.Read("en/site-sections.txt"));

    /// <summary>Whether the line is what buttons and links say: "Submit".</summary>
    public static bool IsLabel(string text) => IsOneOf(Labels, text);

    /// <summary>Whether the line names a part of nearly every site ("Careers"), or is a short line with a word of sites ("Our newsletters").</summary>
    public static bool IsSiteSection(Passage passage)
    {
        if (IsOneOf(Sections, passage.Text)) return true;
        if (passage.Words.Length > MostWordsOfSection || passage.Text[passage.Text.Length - 1] is '.' or ':' or '?') return false;
        foreach (var word in passage.Words)
        {
            if (Words.Contains(passage[word])) return true;
        }

        return false;
    }

    /// <summary>The kind of furniture that a line of a passage is from end to end; null when it is none.</summary>
    public static string? KindOf(Passage passage, TextSpan line, bool plain)
    {
        if (line.Length > LongestLegalNotice) return null;
        if (!Phrases.MayBegin(passage.Text, line) && !Labels.MayBegin(passage.Text, line)) return null;
        var fold = new LetterFold(passage.Text, line.Start, line.End, LongestRun);
        bool heading = passage.Block.Kind == BlockKind.Heading;
        if (heading && fold.Length < ShortestHeadingPhrase) return null;
        if (!plain && passage.Words.Length < FewestWordsInMarkup) return null;
        bool item = !plain && passage.Block.Kind == BlockKind.ListItem;
        bool alone = line.Length == passage.Text.Length && (plain || !heading);
        bool sentence = passage.Words.Length > MostWordsOfLine || passage.Text[line.End - 1] == '.';
        var phrases = Phrases.At(fold, 0);
        var found = WholeKind(phrases, fold, plain, alone, sentence, item) is { } kind && !IsMoreThanFurniture(passage.Text, line, kind, plain) ? kind
            : !heading && (phrases.Count > 0 || Labels.At(fold, 0).Count > 0) ? RunKind(passage.Text, fold, plain) : null;
        return found == ScreenReader && !plain && passage.Text[line.End - 1] == ':' ? null : found;
    }

    /// <summary>The kind of a line that begins as much furniture does and some sentences do; null when it does not.</summary>
    public static string? NearKindOf(Passage passage)
    {
        if (passage.Words.Length is 0 or > MostWordsOfNear || passage.Block.Kind == BlockKind.Heading || passage.Text.IndexOf('\n') >= 0) return null;
        if (!Phrases.MayBegin(passage.Text, new TextSpan(0, passage.Text.Length))) return null;
        var fold = new LetterFold(passage.Text, 0, passage.Text.Length, LongestRun);
        foreach (var match in Phrases.At(fold, 0))
        {
            if (match.Kind.StartsWith(NearOnly, StringComparison.Ordinal) && (match.IsOpen || (match.Length == fold.Length && fold.IsWhole))) return match.Kind.Substring(NearOnly.Length).Trim();
        }

        return null;
    }

    // "Read more:" may lead a list in, and a long line with a credit or a © in it is a caption or a text behind one.
    private static bool IsMoreThanFurniture(string text, TextSpan line, string kind, bool plain) => kind switch
    {
        "menu" => plain && text[line.End - 1] == ':',
        "photo credit" or "copyright line" => line.Length > LongestCredit,
        "legal notice" => text[line.Start] == '©' && line.Length > LongestCredit * 3 && text.IndexOf("reserved", line.Start, line.Length, StringComparison.OrdinalIgnoreCase) < 0,
        _ => line.Length > LongestNotice,
    };

    // One line of a hard-wrapped paragraph may begin like a notice; only a paragraph of its own may have an open end, no heading that an
    // author marked up, and an item only where the words before the end leave no doubt.
    private static string? WholeKind(IReadOnlyList<PhraseMatch> phrases, LetterFold fold, bool plain, bool alone, bool sentence, bool item)
    {
        string? longest = null;
        foreach (var match in phrases)
        {
            if ((match.IsOpen && alone && !(item && match.Kind.StartsWith(LineOnly, StringComparison.Ordinal))) || (!fold.Has(match.Length) && fold.IsWhole)) longest = Named(match.Kind, plain, sentence) ?? longest;
        }

        return longest;
    }

    /// <summary>
    /// The kind of a line that is furniture phrases and button labels from end to end. Labels alone count when there are three,
    /// or two with their space lost: <c>FacebookTwitter</c>.
    /// </summary>
    private static string? RunKind(string text, LetterFold fold, bool plain)
    {
        if (!fold.IsWhole) return null;
        var best = new Run?[fold.Length + 1];
        best[0] = new Run(null, 0, 0);
        for (int at = 0; at < fold.Length; at++)
        {
            if (best[at] is not { } run) continue;
            int lost = at > 0 && fold.OffsetOf(at) == fold.OffsetOf(at - 1) + 1 ? 1 : 0;
            foreach (var match in Phrases.At(fold, at))
            {
                if (!match.IsOpen && Named(match.Kind, plain, sentence: true) is { } kind) Keep(best, at + match.Length, new Run(run.Kind ?? kind, run.Labels, run.Lost + lost));
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

    private static string? Named(string kind, bool plain, bool sentence)
    {
        if (kind.StartsWith(NearOnly, StringComparison.Ordinal)) return null;
        if (kind.StartsWith(PlainOnly, StringComparison.Ordinal)) return plain ? kind.Substring(PlainOnly.Length).Trim() : null;
        if (kind.StartsWith(LineOnly, StringComparison.Ordinal)) return sentence ? null : kind.Substring(LineOnly.Length).Trim();
        return kind;
    }

    private static bool IsOneOf(PhrasePatterns list, string text) =>
        text.Length <= LongestLabel && list.KindOf(text, LongestLabel) is not null;

    private readonly record struct Run(string? Kind, int Labels, int Lost);
}
