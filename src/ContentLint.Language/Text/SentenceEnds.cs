using System;
using ContentLint.Documents;

namespace ContentLint.Language;

/// <summary>Finds where sentences end, moving forward only.</summary>
internal sealed class SentenceEnds(Passage passage)
{
    private const int LongestNote = 6;

    // The signs that can end a sentence, and the mark that is counted on the way.
    private static readonly CharacterSet Marks = new(".!?…。！？\"");

    private readonly string text = passage.Text;
    private int nextWord;
    private bool insideStraightQuote;

    /// <summary>End, exclusive, of the sentence that begins at <paramref name="start"/>, closing marks included.</summary>
    public int Next(int start)
    {
        for (int i = Marks.NextIn(text, start); i < text.Length; i = Marks.NextIn(text, i + 1))
        {
            char c = text[i];
            if (c == '"' && !IsInchMark(i)) insideStraightQuote = !insideStraightQuote;
            if (!IsTerminal(c) || IsInsideAddress(i)) continue;
            int marks = i + 1;
            while (marks < text.Length && IsTerminal(text[marks])) marks++;
            if (c == '.' && SpacedDotFollows(marks))
            {
                i = marks - 1;
                continue;
            }

            int end = SkipClosers(marks, out bool closesQuote);
            if (Ends(start, i, marks, end, closesQuote)) return end;
            i = Math.Max(i, end - 1);
        }

        return text.Length;
    }

    private bool Ends(int start, int first, int marks, int end, bool closesQuote)
    {
        if (end == text.Length || text[first] is '。' or '！' or '？') return true;
        if (!char.IsWhiteSpace(text[end])) return IsMergedEnd(start, first, end);
        int next = SkipOpeners(end);
        if (next == text.Length) return true;
        bool isStop = marks == first + 1 && text[first] == '.';
        if (isStop && end == marks && (IsListNumber(start, first) || Abbreviations.GoesOn(text, first, next))) return false;
        if (char.IsLower(text[next])) return isStop && end == marks && HasInnerCapital(next);
        return isStop || !closesQuote || !SpeechVerbs.FollowSoon(text, next);
    }

    /// <summary><c>study.Resistance</c> has lost its space, <c>Node.js</c> and <c>System.Text</c> have not.</summary>
    private bool IsMergedEnd(int start, int first, int end)
    {
        if (end + 1 >= text.Length || !char.IsUpper(text[end]) || first - start < 2) return false;
        bool standsAlone = char.IsWhiteSpace(text[end + 1]) && text[end] is 'A' or 'I';
        if (!char.IsLower(text[end + 1]) && !standsAlone) return false;
        if (end > first + 1 && !char.IsLetterOrDigit(text[end - 1])) return true;
        char before = text[first - 1];
        if (!char.IsLetter(before)) return before is ')' or ']' or '%' || char.IsDigit(before);
        int from = first;
        while (from > start && first - from < 32 && char.IsLetter(text[from - 1])) from--;
        if (first - from < 2 || (from > start && text[from - 1] == '.')) return false;
        if (char.IsLower(text[from])) return !Abbreviations.GoesOn(text, first, end);
        int stop = end;
        while (stop < text.Length && stop - end < 16 && char.IsLetter(text[stop])) stop++;
        return stop < text.Length && text[stop] is ' ' or '\n' or ',' && FunctionWords.BeginsSentence(text.AsSpan(end, stop - end));
    }

    /// <summary>Behind the stop: closing quotes and brackets, footnote marks, <c>[3]</c>, glued footnote digits.</summary>
    private int SkipClosers(int i, out bool closesQuote)
    {
        closesQuote = false;
        int from = i;
        for (; i < text.Length; i++)
        {
            char c = text[i];
            if (c is '”' or '’' or '»' or '›') closesQuote = true;
            else if (c is '“' or '‘' && (i + 1 == text.Length || char.IsWhiteSpace(text[i + 1]))) closesQuote = true;
            else if (c == '\'' && (i + 1 == text.Length || !char.IsLetter(text[i + 1]))) closesQuote = true;
            else if (c == '"' && (insideStraightQuote || i + 1 == text.Length || char.IsWhiteSpace(text[i + 1]))) { closesQuote = true; insideStraightQuote = false; }
            else if (c is ')' or ']' or '}' or Prose.Placeholder || IsTerminal(c)) continue;
            else if (NoteEnd(i, from) is var note && note > i) i = note - 1;
            else break;
        }

        return i;
    }

    private int NoteEnd(int i, int from)
    {
        int at = i;
        bool bracket = text[at] == '[';
        if (bracket) at++;
        else if (i != from || i < 2 || !char.IsLower(text[i - 2])) return i;
        int digits = at;
        while (at < text.Length && at - i < LongestNote && (char.IsDigit(text[at]) || (at > digits && text[at] is ',' or '-' or '–'))) at++;
        if (at == digits || at == text.Length) return at == digits ? i : at;
        return bracket ? (text[at] == ']' ? at + 1 : i) : (char.IsWhiteSpace(text[at]) ? at : i);
    }

    private int SkipOpeners(int i)
    {
        while (i < text.Length && (char.IsWhiteSpace(text[i]) || text[i] is '"' or '\'' or '“' or '‘' or '«' or '„' or '(' or '[' or '—' or '–' or '-' or '•')) i++;
        return i;
    }

    private bool IsListNumber(int start, int stop)
    {
        if (stop - start > 3 || stop == start) return false;
        for (int i = start; i < stop; i++)
        {
            if (!char.IsDigit(text[i]) && !(stop - start == 1 && char.IsLetter(text[i]))) return false;
        }

        return true;
    }

    private bool SpacedDotFollows(int i) => i + 1 < text.Length && text[i] == ' ' && text[i + 1] == '.';

    private bool HasInnerCapital(int i) => i + 2 < text.Length && (char.IsUpper(text[i + 1]) || (char.IsLetter(text[i + 1]) && char.IsUpper(text[i + 2])));

    private bool IsInchMark(int i) => i > 0 && char.IsDigit(text[i - 1]) && !insideStraightQuote;

    private bool IsInsideAddress(int i)
    {
        // No address ends in one of these.
        if (text[i] is '.' or '!' or '?' && (i + 1 == text.Length || text[i + 1] is ' ' or '\n')) return false;
        var words = passage.Words.AsSpan();
        int next = nextWord;
        while (next < words.Length && words[next].End <= i) next++;
        nextWord = next;
        return next < words.Length && words[next].Kind == WordKind.Address && words[next].Start <= i;
    }

    private static bool IsTerminal(char c) => c is '.' or '!' or '?' or '…' or '。' or '！' or '？';
}
