using System;

namespace ContentLint.Language;

/// <summary>
/// A run of punctuation with a letter or digit on both sides and no white space: the place where a space may have been lost,
/// with the runs of letters or digits that it touches.
/// </summary>
/// <param name="Passage">The passage.</param>
/// <param name="From">Offset of the first sign of punctuation in the passage's text.</param>
/// <param name="To">Offset behind the last one.</param>
internal readonly record struct JointSite(Passage Passage, int From, int To)
{
    public string Text => Passage.Text;

    /// <summary>The letters before the punctuation; empty behind a digit.</summary>
    public ReadOnlySpan<char> LettersBefore => Run(From, -1, letters: true);

    /// <summary>The letters behind the punctuation; empty before a digit.</summary>
    public ReadOnlySpan<char> LettersBehind => Run(To, 1, letters: true);

    /// <summary>The digits before the punctuation; empty behind a letter.</summary>
    public ReadOnlySpan<char> DigitsBefore => Run(From, -1, letters: false);

    /// <summary>The digits behind the punctuation; empty before a letter.</summary>
    public ReadOnlySpan<char> DigitsBehind => Run(To, 1, letters: false);

    /// <summary>The punctuation.</summary>
    public ReadOnlySpan<char> Signs => Text.AsSpan(From, To - From);

    /// <summary>The character before the run of letters or digits before the punctuation, a space at the start of the text.</summary>
    public char Outside(ReadOnlySpan<char> run)
    {
        int at = From - run.Length - 1;
        if (at < 0) return ' ';
        return Text[at] == '.' && Familiar.IsCapitalised(run) && EndsSentence(at) ? ' ' : Text[at];
    }

    /// <summary>The character behind the run of letters or digits behind the punctuation, a space at the end of the text.</summary>
    public char Beyond(ReadOnlySpan<char> run) => To + run.Length < Text.Length ? Text[To + run.Length] : ' ';

    /// <summary>Whether white space or the end of the text stands so many characters behind the punctuation.</summary>
    public bool IsSpaceAt(int distance) => To + distance >= Text.Length || char.IsWhiteSpace(Text[To + distance]);

    /// <summary>Whether the word behind goes on as prose does: white space and a small letter follow it, or a comma or a stop ends it.</summary>
    public bool GoesOnAsProse(ReadOnlySpan<char> run)
    {
        int at = To + run.Length;
        return at + 1 < Text.Length && Text[at] == ' ' && char.IsLower(Text[at + 1]);
    }

    // A stop that touches a capitalised word behind a small one is a lost space itself: "harbours.Note:The".
    private bool EndsSentence(int stop) => stop > 0 && (char.IsDigit(Text[stop - 1]) || Text[stop - 1] is ')' or ']' || (stop > 1 && char.IsLower(Text[stop - 1]) && char.IsLower(Text[stop - 2])));

    private ReadOnlySpan<char> Run(int at, int step, bool letters)
    {
        int start = step < 0 ? at - 1 : at, i = start;
        while (i >= 0 && i < Text.Length && (letters ? char.IsLetter(Text[i]) : char.IsDigit(Text[i])) && Math.Abs(i - start) < 40) i += step;
        return step < 0 ? Text.AsSpan(i + 1, at - i - 1) : Text.AsSpan(at, i - at);
    }
}
