using System;
using System.Collections.Immutable;
using ContentLint.Documents;
using Microsoft.CodeAnalysis.Text;

namespace ContentLint.Language;

/// <summary>Finds what a removed link, formula or name left behind in English prose.</summary>
internal static class StraySpaceFinder
{
    private const int LongestWord = 40;
    private const int FewestWords = 3;
    private const int ReachOfCommand = 60;

    private static readonly WordList Openers = WordList.Of("en/hole-openers.txt");
    private static readonly WordList Closers = WordList.Of("en/hole-closers.txt");

    // Each kind of place begins with one of these, apart from a comma before it.
    private static readonly SubstringSet Traces = new(StringComparison.Ordinal, "  ", " ,", " .", " ;", " !", " ?", ",,", ",.", "( ", "(,", "(;");

    public static ImmutableArray<StraySpace> Find(Article article)
    {
        var found = ImmutableArray.CreateBuilder<StraySpace>();
        if (article.Language != "en") return found.ToImmutable();
        bool technical = new TechnicalText(article).IsTechnical;
        foreach (var passage in article.Passages)
        {
            if (passage.IsOutsideText || passage.Block.Kind == BlockKind.TableCell || passage.Words.Length < FewestWords) continue;
            string text = passage.Text;
            CodeAround? code = null;
            for (int i = NextBegin(text, 1); i < text.Length; i = NextBegin(text, i + 1))
            {
                if (At(passage, i, technical) is not { } place || (code ??= new CodeAround(text)).IsAt(i)) continue;
                found.Add(place);
                i = place.Span.End - 1;
            }
        }

        return found.ToImmutable();
    }

    // Where a trace begins, or the comma before it: ", ,".
    private static int NextBegin(string text, int from)
    {
        int trace = Traces.NextIn(text, from);
        return trace > from && trace < text.Length && text[trace - 1] == ',' ? trace - 1 : trace;
    }

    private static StraySpace? At(Passage passage, int i, bool technical)
    {
        string text = passage.Text;
        if (text[i] != ' ') return text[i] == '(' ? Brackets(passage, i) : Doubled(passage, i);
        if (text[i - 1] == ' ') return null;
        int end = i;
        while (end < text.Length && text[end] == ' ') end++;
        if (end == text.Length) return null;
        return text[end] is ',' or '.' or ';' or '!' or '?' ? BeforeSign(passage, i, end, technical) : end > i + 1 ? Hole(passage, i, end) : null;
    }

    private static StraySpace? BeforeSign(Passage passage, int space, int sign, bool technical)
    {
        string text = passage.Text;
        char before = text[space - 1];
        if (!char.IsLetterOrDigit(before) && before is not (')' or ']' or '”' or '’' or '"' or '%')) return null;
        if (before is '"' && sign + 1 < text.Length && text[sign + 1] == ' ' && sign + 2 < text.Length && text[sign + 2] == '"') return null;
        bool moves = text[sign] == ',' && sign + 1 < text.Length && char.IsLetter(text[sign + 1]) && !technical && space > 1 && char.IsLetter(before);
        if (!moves && !Ends(text, sign)) return null;
        int start = WordStart(text, space);
        var word = text.AsSpan(start, space - start);
        if (Familiar.IsCamel(word) || (text[sign] == ';' && !Familiar.IsKnown(word))) return null;
        if (technical && text[sign] is '.' or '!' or '?' or ';' || start == 0 && text[sign] == '.') return null;
        if (text[sign] == '.' && IsCommand(text, space)) return null;
        if (Openers.Contains(word) && (start == 0 || text[start - 1] != '-')) return new StraySpace(passage, TextSpan.FromBounds(start, sign + 1), StraySpaceKind.Hole, ImmutableArray<TextChange>.Empty, false);
        var changes = ImmutableArray.Create(new TextChange(TextSpan.FromBounds(space, sign), ""));
        if (moves) changes = changes.Add(new TextChange(new TextSpan(sign + 1, 0), " "));
        return new StraySpace(passage, TextSpan.FromBounds(start, sign + 1), StraySpaceKind.BeforeSign, changes, true);
    }

    // "make && cp -r .": the folder that a command works in.
    private static bool IsCommand(string text, int at) => text.LastIndexOf("&&", at - 1, Math.Min(at, ReachOfCommand), StringComparison.Ordinal) >= 0;

    // The sign ends something: a space, a closing mark or nothing behind it, and a new sentence behind a stop.
    private static bool Ends(string text, int sign)
    {
        int next = sign + 1;
        if (next < text.Length && text[next] is '”' or '"' or '’' && text[sign] != ';') next++;
        if (next == text.Length) return text[sign] != ';';
        if (!char.IsWhiteSpace(text[next])) return false;
        while (next < text.Length && char.IsWhiteSpace(text[next])) next++;
        if (next == text.Length) return true;
        if (text[next] is '.' or ',' or '!' or '?' or ';' or ':') return false;
        if (text[sign] is ',' or ';') return char.IsLetterOrDigit(text[next]) || Signs.IsOpener(text[next]) || Signs.IsQuote(text[next]);
        return char.IsUpper(text[next]) || Signs.IsOpener(text[next]) || text[next] == '"';
    }

    // ",,"  ", ,"  ",."  ", ."
    private static StraySpace? Doubled(Passage passage, int first)
    {
        string text = passage.Text;
        if (text[first] != ',' || !char.IsLetterOrDigit(text[first - 1]) && text[first - 1] is not (')' or '”')) return null;
        int second = first + 1;
        while (second < text.Length && text[second] == ' ') second++;
        if (second == text.Length || second > first + 3 || text[second] is not (',' or '.')) return null;
        if (second + 1 < text.Length && !char.IsWhiteSpace(text[second + 1])) return null;
        if (Next(text, second + 1) is ',' or '.' || Next(text, second + 1) == '\0' && text[second] == ',') return null;
        return new StraySpace(
            passage,
            TextSpan.FromBounds(WordStart(text, first), second + 1),
            StraySpaceKind.DoubledSign,
            ImmutableArray.Create(new TextChange(TextSpan.FromBounds(first, second), "")),
            true);
    }

    // "( )"  "(, 1950)"  "(; 1950)"
    private static StraySpace? Brackets(Passage passage, int open)
    {
        string text = passage.Text;
        if (text[open - 1] != ' ' || open + 2 >= text.Length || open < 2 || !char.IsLetterOrDigit(text[open - 2])) return null;
        int next = open + 1;
        while (next < text.Length && text[next] == ' ') next++;
        if (next >= text.Length) return null;
        if (text[next] == ')' && next > open + 1)
            return new StraySpace(passage, TextSpan.FromBounds(open, next + 1), StraySpaceKind.EmptyBrackets, ImmutableArray.Create(new TextChange(TextSpan.FromBounds(open - 1, next + 1), "")), false);
        if (text[next] is not (',' or ';') || next + 2 >= text.Length || text[next + 1] != ' ' || !char.IsLetterOrDigit(text[next + 2])) return null;
        return new StraySpace(passage, TextSpan.FromBounds(open, next + 1), StraySpaceKind.EmptyBrackets, ImmutableArray.Create(new TextChange(TextSpan.FromBounds(open + 1, next + 2), "")), true);
    }

    private static StraySpace? Hole(Passage passage, int space, int end)
    {
        string text = passage.Text;
        int start = WordStart(text, space), stop = end;
        while (stop < text.Length && char.IsLetter(text[stop])) stop++;
        if (end > space + 4 || start == space || stop == end || (start > 0 && text[start - 1] != ' ')) return null;
        if (stop < text.Length && text[stop] is not (' ' or ',' or '.')) return null;
        if (!Openers.Contains(text.AsSpan(start, space - start)) || !Closers.Contains(text.AsSpan(end, stop - end))) return null;
        return new StraySpace(passage, TextSpan.FromBounds(start, stop), StraySpaceKind.Hole, ImmutableArray<TextChange>.Empty, false);
    }

    private static char Next(string text, int i)
    {
        while (i < text.Length && char.IsWhiteSpace(text[i])) i++;
        return i < text.Length ? text[i] : '\0';
    }

    private static int WordStart(string text, int end)
    {
        int start = end;
        while (start > 0 && end - start < LongestWord && char.IsLetterOrDigit(text[start - 1])) start--;
        return start == end && start > 0 ? start - 1 : start;
    }
}
