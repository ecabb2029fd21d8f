using System;
using ContentLint.Documents;

namespace ContentLint.Language;

/// <summary>
/// Whether an article speaks of programs, as its inline code shows. Such a text names types, packages and members in running
/// prose (<c>endColumn</c>, <c>Spectre.Console</c>), so a capital or a stop inside a token is no trace of a lost space there:
/// the words on both sides have to read as prose.
/// </summary>
internal sealed class TechnicalText
{
    private const int FewestMarks = 3;
    private const int WordsForOneMark = 500;

    public TechnicalText(Article article)
    {
        int marks = 0, words = 0;
        foreach (var passage in article.Passages)
        {
            words += passage.Words.Length;
            foreach (var mark in passage.Block.Prose.Marks)
            {
                if (mark.Kind == MarkKind.Code) marks++;
            }
        }

        IsTechnical = marks >= FewestMarks && marks * WordsForOneMark >= words;
    }

    /// <summary>Whether the article speaks of programs.</summary>
    public bool IsTechnical { get; }

    /// <summary>Whether a word that can be split may be an identifier here.</summary>
    public bool MayName(MergeCandidate candidate) =>
        IsTechnical && candidate.Sign is (MergeSign.Case or MergeSign.Digits) && candidate[Clue.FunctionWord] == 0;

    /// <summary>Whether a place at punctuation may stand inside an identifier or a call here.</summary>
    public bool MayName(LostSpace place) => IsTechnical && !ReadsAsProse(place.Passage.Text, place.At);

    // A function word behind the sign, or small words on both sides: "sag.This", "mind,but", "skin.Vitamins help".
    private static bool ReadsAsProse(string text, int at)
    {
        int end = at;
        while (end < text.Length && char.IsLetter(text[end])) end++;
        if (FunctionWords.Contains(text.AsSpan(at, end - at))) return true;
        int stop = at;
        while (stop > 0 && !char.IsLetter(text[stop - 1])) stop--;
        int start = stop;
        while (start > 0 && char.IsLetter(text[start - 1])) start--;
        return Familiar.IsSmall(text.AsSpan(start, stop - start)) && end + 1 < text.Length && text[end] == ' ' && char.IsLower(text[end + 1]);
    }
}
