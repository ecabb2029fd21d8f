using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Text;
using ContentLint.Documents;
using Microsoft.CodeAnalysis.Text;

namespace ContentLint.Language;

/// <summary>Finds text that was read in the wrong encoding, also twice, and what it was.</summary>
internal static class MojibakeFinder
{
    private const int MostReadings = 4;
    private const int FewestWords = 4;
    private const float SureInPassage = 3;
    private const float LeastInPassage = 0.75f;
    private const int LongestForOne = 300;
    private const int LongestQuotation = 600;

    public static ImmutableArray<Mojibake> Find(Article article)
    {
        var found = ImmutableArray.CreateBuilder<Mojibake>();
        foreach (var passage in article.Passages)
        {
            if (!HasForeign(passage.Text)) continue;
            int from = found.Count;
            foreach (var run in Runs(passage.Text))
            {
                int end = run.End;
                string? mended = IsCut(passage.Text, run) ? null : Twice(passage.Text, run, ref end);
                var span = TextSpan.FromBounds(run.Start, end);
                found.Add(new Mojibake(passage, span, passage.Text.Substring(run.Start, span.Length), mended, run.Page.Name, run.IsWhole && end == run.End));
            }

            AddLost(passage, found, from);
        }

        return found.ToImmutable();
    }

    /// <summary>The runs of the one encoding that explains most of a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="isMended">Whether it came out of a repair, so that less is needed to believe in another one.</param>
    private static List<MisreadRun> Runs(string text, bool isMended = false)
    {
        var best = new List<MisreadRun>();
        int most = 0;
        var foreign = new List<int>();
        for (int i = NextForeign(text, 0); i < text.Length; i = NextForeign(text, i + 1)) foreign.Add(i);
        foreach (var page in CodePage.All)
        {
            var runs = RunsOf(page, text, foreign, isMended);
            int covered = runs.Sum(run => run.End - run.Start);
            if (covered > most) (best, most) = (runs, covered);
            else if (covered == most && most > 0 && !best[0].Page.IsWestern) Doubt(best, runs);
        }

        return best;
    }

    // Two encodings explain as much and say different things: a person has to choose.
    private static void Doubt(List<MisreadRun> best, List<MisreadRun> others)
    {
        bool agree = best.Count == others.Count && best.Zip(others, (a, b) => a.Mended == b.Mended).All(same => same);
        for (int i = 0; i < best.Count && !agree; i++) best[i] = best[i] with { IsWhole = false };
    }

    private static List<MisreadRun> RunsOf(CodePage page, string text, List<int> foreign, bool isMended)
    {
        var runs = new List<MisreadRun>();
        float all = 0;
        int end = 0;
        foreach (int i in foreign)
        {
            if (i < end || MisreadRun.Read(text, i, page) is not { } run) continue;
            runs.Add(run);
            if (run.Evidence >= LeastInPassage && !run.IsDoubtful) all += run.Evidence;
            end = run.End;
        }

        if (all >= SureInPassage && all * LongestForOne >= text.Length) return runs;
        float needed = isMended ? LeastInPassage : MisreadEvidence.Needed(page);
        runs.RemoveAll(run => run.IsDoubtful || run.Evidence < needed);
        return runs;
    }

    // A byte of a character that was misread twice is lost: what is left is the head of another one.
    private static bool IsCut(string text, MisreadRun run)
    {
        char last = run.Mended[run.Mended.Length - 1];
        return run.End < text.Length && last is >= '\u00C2' and < '\u00F5' && run.Page.ByteOf(text[run.End]) is >= 0x80 and < 0xC0 && !char.IsLetter(text[run.End]);
    }

    /// <summary>The text of a run with what is still misread in it repaired as well; null when a control character is left or a last byte went with the end of the text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="run">The run.</param>
    /// <param name="runEnd">Its end, which moves behind a space that was the last byte of what it holds.</param>
    private static string? Twice(string text, MisreadRun run, ref int runEnd)
    {
        string mended = run.Mended;
        string before = run.Start > 0 && text[run.Start - 1] < 0x80 ? text.Substring(run.Start - 1, 1) : " ";
        string behind = run.End < text.Length && text[run.End] < 0x80 ? text.Substring(run.End, 1) : " ";
        for (int reading = 1; reading < MostReadings && HasForeign(mended); reading++)
        {
            string around = before + mended + behind;
            var next = new StringBuilder();
            int end = 1;
            foreach (var inner in Runs(around, isMended: true))
            {
                next.Append(around, end, inner.Start - end).Append(inner.Mended);
                end = inner.End;
            }

            if (end == 1) break;
            if (end > around.Length - behind.Length)
            {
                if (runEnd == text.Length) return null;
                runEnd++;
                behind = "";
            }

            mended = next.Append(around, end, around.Length - behind.Length - end).ToString();
        }

        var clean = new StringBuilder(mended.Length);
        foreach (char c in mended)
        {
            char meant = IsControl(c) ? CodePage.Western(c) : c;
            if (meant == '\0') return null;
            if (meant != '\uFEFF') clean.Append(meant);
        }

        return clean.ToString();
    }

    // What no run holds: bytes that became U+FFFD, and controls that were quotation marks in windows-1252.
    private static void AddLost(Passage passage, ImmutableArray<Mojibake>.Builder found, int from)
    {
        string text = passage.Text;
        int count = found.Count;
        for (int i = NextForeign(text, 0); i < text.Length; i = NextForeign(text, i + 1))
        {
            bool lost = text[i] == '\uFFFD' && passage.Words.Length >= FewestWords;
            if (!lost && !(IsControl(text[i]) && (TouchesWord(text, i) || IsDash(text, i)))) continue;
            int end = i + 1;
            while (end < text.Length && text[end] == text[i]) end++;
            bool held = false;
            for (int k = from; k < count; k++) held |= found[k].Span.Start < end && i < found[k].Span.End;
            char meant = lost || end > i + 1 ? '\0' : Mark(text, i);
            if (!held) found.Add(new Mojibake(passage, TextSpan.FromBounds(i, end), text.Substring(i, end - i), meant == '\0' ? null : meant.ToString(), meant == '\0' ? null : "ISO 8859-1", true));
            i = end - 1;
        }

        if (found.Count > count) Sort(found, from);
    }

    // Quotation marks, dashes and the ellipsis are certain where such marks stand; another control may come from any encoding.
    private static char Mark(string text, int i)
    {
        bool before = i > 0 && !char.IsWhiteSpace(text[i - 1]), behind = i + 1 < text.Length && !char.IsWhiteSpace(text[i + 1]);
        bool inWord = i + 1 < text.Length && char.IsLetterOrDigit(text[i + 1]);
        bool fits = text[i] switch
        {
            '\u0093' when before && !inWord => text.LastIndexOf('\u0084', i, Math.Min(i + 1, LongestQuotation)) >= 0,
            '\u0084' or '\u0091' or '\u0093' => !before && behind,
            '\u0092' => before,
            '\u0094' => before && !inWord,
            '\u0096' or '\u0097' => before == behind,
            _ => false,
        };
        return fits ? CodePage.Western(text[i]) : '\0';
    }

    private static bool TouchesWord(string text, int i) => (i > 0 && char.IsLetterOrDigit(text[i - 1])) || (i + 1 < text.Length && char.IsLetterOrDigit(text[i + 1]));

    private static bool IsDash(string text, int i) => text[i] is '\u0096' or '\u0097' && i > 0 && i + 1 < text.Length && text[i - 1] == ' ' && text[i + 1] == ' ';

    private static bool IsControl(char c) => c is >= '\u0080' and < '\u00A0' and not '\u0085';

    private static bool HasForeign(string text)
    {
        for (int i = NextForeign(text, 0); i < text.Length; i = NextForeign(text, i + 1))
        {
            if (text[i] is not (>= '\u2013' and <= '\u201D')) return true;
        }

        return false;
    }

    private static int NextForeign(string text, int from) => CharacterRange.Ascii.NextOutside(text, from);

    private static void Sort(ImmutableArray<Mojibake>.Builder found, int from)
    {
        var sorted = found.Skip(from).OrderBy(one => one.Span.Start).ToList();
        for (int i = 0; i < sorted.Count; i++) found[from + i] = sorted[i];
    }
}
