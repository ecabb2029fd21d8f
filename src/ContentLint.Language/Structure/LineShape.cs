using System;
using ContentLint.Documents;

namespace ContentLint.Language;

/// <summary>What the outside of a passage tells: whether it can be a headline, and what kind of line it is.</summary>
internal readonly struct LineShape
{
    private const int LongestHeadline = 140;
    private const int MostWords = 20;
    private static readonly WordList Function = WordList.Of("en/headline-minor-words.txt");
    private static readonly WordList Verbs = WordList.Of("en/headline-verbs.txt");

    private LineShape(Passage passage)
    {
        foreach (var word in passage.Words)
        {
            Words++;
            var text = passage[word];
            if (word.Kind is not WordKind.Letters and not WordKind.Mixed) continue;
            if (IsSecondPerson(text)) SpeaksToReader = true;
            if (Verbs.Contains(text) || EndsInNot(text)) Verb = true;
            if (Function.Contains(text)) continue;
            Topical++;
            if (char.IsUpper(text[0]) || word.Kind == WordKind.Mixed) Capitalised++;
        }

        IsQuestion = passage.Text.TrimEnd().EndsWith("?", StringComparison.Ordinal);
        StartsWithNumber = passage.Words[0].Kind == WordKind.Number && Words > 2;
    }

    /// <summary>How many words it has.</summary>
    public int Words { get; }

    /// <summary>How many of them name a topic: neither numbers nor grammar.</summary>
    public int Topical { get; }

    /// <summary>How many of the topical words begin with a capital.</summary>
    public int Capitalised { get; }

    /// <summary>Whether it has a finite verb that headlines use.</summary>
    public bool Verb { get; }

    /// <summary>Whether it says "you".</summary>
    public bool SpeaksToReader { get; }

    /// <summary>Whether it ends in a question mark.</summary>
    public bool IsQuestion { get; }

    /// <summary>Whether it begins with a number, as lists of tips do.</summary>
    public bool StartsWithNumber { get; }

    /// <summary>Whether all topical words but one in five begin with a capital.</summary>
    public bool IsTitleCase => Topical > 0 && Capitalised * 5 >= Topical * 4;

    /// <summary>The shape of a passage that can be a headline; null for one that cannot.</summary>
    public static LineShape? OfHeadline(Passage passage)
    {
        string text = passage.Text;
        if (text.Length > LongestHeadline || passage.Words.Length is 0 or > MostWords || text.IndexOf('\n') >= 0) return null;
        char first = text[0], last = LastSign(text);
        if (last is '.' or ';' or ':' or ',' or '…' or '|' || !(char.IsUpper(first) || char.IsDigit(first) || first is '“' or '"' or '‘' or '¿')) return null;
        if (IsListMark(text) || passage.Words[0].Kind == WordKind.Address || IsQuoted(text, first, last) || IsSpeakersLine(passage)) return null;
        var shape = new LineShape(passage);
        return shape.IsTitleCase || shape.IsQuestion || (shape.Words <= 8 && shape.Topical > 0) ? shape : null;
    }

    /// <summary>Whether a word names a topic.</summary>
    public static bool IsTopical(WordText word) => word.Length > 1 && !Function.Contains(word);

    /// <summary>Whether the words of a row of lists name no topic.</summary>
    internal static bool IsMinor(int row) => Function.HasRow(row);

    /// <summary>The last sign that is no closing mark; a citation mark behind a full stop (<c>helps.3</c>, <c>helps. [2]</c>) is none either.</summary>
    private static char LastSign(string text)
    {
        int i = LastInk(text, text.Length - 1), mark = i;
        while (mark > 0 && (char.IsWhiteSpace(text[mark]) || text[mark] is (>= '0' and <= '9') or '[' or ']' or ',' or '–')) mark--;
        return text[LastInk(text, mark)] == '.' ? '.' : text[i];
    }

    private static int LastInk(string text, int i)
    {
        while (i > 0 && (char.IsWhiteSpace(text[i]) || text[i] is '"' or '”' or '’' or ')' or '*' or Prose.Placeholder)) i--;
        return i;
    }

    private static bool IsQuoted(string text, char first, char last) =>
        first is '“' or '"' && last is '.' or '!' or '?' && text[text.Length - 1] is '”' or '"';

    // "Q: Will you run again?" is a line of an interview.
    private static bool IsSpeakersLine(Passage passage)
    {
        for (int i = 0; i < 2 && i < passage.Words.Length; i++)
        {
            int end = passage.Words[i].End;
            if (end < passage.Text.Length && passage.Text[end] == ':') return passage.Words[0].Length == 1 || LastSign(passage.Text) == '?';
        }

        return false;
    }

    private static bool IsListMark(string text) => text.Length > 2 && text[0] is '•' or '-' or '*' or '–' && char.IsWhiteSpace(text[1]);

    private static bool IsSecondPerson(WordText word) =>
        word.StartsWith("you".AsSpan(), StringComparison.OrdinalIgnoreCase) && (word.Length == 3 || word[3] is 'r' or '\'' or '’');

    private static bool EndsInNot(ReadOnlySpan<char> word) => word.Length > 3 && word[word.Length - 1] is 't' && word[word.Length - 2] is '\'' or '’';
}
