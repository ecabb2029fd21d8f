using System.Collections.Generic;
using System.Collections.Immutable;
using ContentLint.Documents;

namespace ContentLint.Language;

/// <summary>
/// Pairs the quotation marks of a text in one pass: curly, straight, angle and low marks, nested ones, with apostrophes and
/// inch marks left alone. A mark that never closes reaches to the end.
/// </summary>
internal static class QuotationPairing
{
    private const int DeepestNesting = 4;

    private static readonly CharacterSet Marks = new("\"'“”‘’«»„"), OpeningMarks = new("\"'“‘«„");

    /// <summary>Those of each of some passages.</summary>
    public static ImmutableArray<QuotationMarks[]> Find(ImmutableArray<Passage> passages)
    {
        var pairs = ImmutableArray.CreateBuilder<QuotationMarks[]>(passages.Length);
        foreach (var passage in passages) pairs.Add(Find(passage.Text));
        return pairs.MoveToImmutable();
    }

    /// <summary>The pairs in order of their opening marks.</summary>
    public static QuotationMarks[] Find(string text)
    {
        int first = OpeningMarks.NextIn(text, 0);
        return first == text.Length ? [] : From(first, text);
    }

    private static QuotationMarks[] From(int first, string text)
    {
        var pairs = new List<QuotationMarks>();
        var open = new List<(char Mark, int Pair)>();
        for (int i = first; i < text.Length; i = (open.Count == 0 ? OpeningMarks : Marks).NextIn(text, i + 1))
        {
            int closes = ClosedBy(text, i, open);
            if (closes >= 0)
            {
                int pair = open[closes].Pair;
                pairs[pair] = pairs[pair] with { End = i + 1, IsClosed = true };
                open.RemoveRange(closes, open.Count - closes);
            }
            else if (Opens(text, i) && open.Count < DeepestNesting)
            {
                int again = OpenedBy(text[i], open);
                if (again >= 0) open.RemoveRange(again, open.Count - again);
                open.Add((text[i], pairs.Count));
                pairs.Add(new QuotationMarks(i, text.Length, open.Count - 1, IsClosed: false));
            }
        }

        return pairs.ToArray();
    }

    private static int ClosedBy(string text, int i, List<(char Mark, int Pair)> open)
    {
        for (int depth = open.Count - 1; depth >= 0; depth--)
        {
            if (Closes(text, i, open[depth].Mark)) return depth;
        }

        return -1;
    }

    private static int OpenedBy(char mark, List<(char Mark, int Pair)> open)
    {
        int depth = 0;
        while (depth < open.Count && open[depth].Mark != mark) depth++;
        return depth < open.Count ? depth : -1;
    }

    private static bool Closes(string text, int i, char opened) => (opened, text[i]) switch
    {
        ('“', '”') or ('«', '»') or ('„', '“' or '”') => true,
        ('“', '"') or ('"', '”') or ('"', '"') => HasTextBefore(text, i),
        ('‘', '’') or ('\'', '\'') => HasTextBefore(text, i) && !(i + 1 < text.Length && char.IsLetterOrDigit(text[i + 1])) && !IsPluralPossessive(text, i),
        _ => false,
    };

    private static bool Opens(string text, int i)
    {
        if (i + 1 >= text.Length || char.IsWhiteSpace(text[i + 1])) return false;
        char before = i == 0 ? ' ' : text[i - 1];
        return text[i] switch
        {
            '“' or '«' or '„' => true,
            '"' => !char.IsDigit(before) && before != '=' && (IsBorder(before) || char.IsLetter(before)) && !IsClosingPunctuation(text[i + 1]),
            '‘' or '\'' => IsBorder(before) && char.IsLetter(text[i + 1]),
            _ => false,
        };
    }

    /// <summary><c>the dogs’ owners</c>: no closing mark unless a sentence could end there.</summary>
    private static bool IsPluralPossessive(string text, int i) =>
        text[i - 1] == 's' && i + 2 < text.Length && text[i + 1] == ' ' && char.IsLower(text[i + 2]);

    private static bool HasTextBefore(string text, int i) => i > 0 && !char.IsWhiteSpace(text[i - 1]);

    private static bool IsBorder(char c) => char.IsWhiteSpace(c) || c is '(' or '[' or '—' or '–' or '-' or '/' or '“' or '"' or '‘' or '\'' or ':' or ',' or '.' or ';' or '…' or '\uFFFC';

    private static bool IsClosingPunctuation(char c) => c is ',' or '.' or ';' or ':' or ')' or ']';
}
