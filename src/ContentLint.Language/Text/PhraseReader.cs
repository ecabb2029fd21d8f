using System;

namespace ContentLint.Language;

/// <summary>Reads a phrase as it is written in a list, choice by choice: <c>share this (story/page)</c>.</summary>
/// <param name="phrase">The phrase.</param>
/// <param name="start">Where to begin.</param>
/// <param name="end">Where to stop.</param>
/// <param name="place">Takes the symbols of one choice; as long as the phrase.</param>
internal ref struct PhraseReader(string phrase, int start, int end, Span<char> place)
{
    private readonly Span<char> place = place;
    private int at = start;
    private bool isChoice;
    private bool isBegun;

    /// <summary>Reads the next choice of a part that has any symbols; false behind the last part.</summary>
    /// <param name="letters">Its symbols as those of a <see cref="LetterFold"/>; they stand until the next one is read.</param>
    /// <param name="endsPart">Whether it is the last choice of its part.</param>
    public bool Next(out ReadOnlySpan<char> letters, out bool endsPart)
    {
        endsPart = true;
        letters = default;
        while (at < end || isBegun)
        {
            letters = Letters(out endsPart);
            bool isPart = isBegun || !endsPart || letters.Length > 0;
            isBegun = !endsPart;
            if (isPart) return true;
        }

        return false;
    }

    private ReadOnlySpan<char> Letters(out bool endsPart)
    {
        int count = 0;
        endsPart = true;
        while (at < end)
        {
            char c = phrase[at++];
            if (c is >= 'a' and <= 'z' or '0' or '©')
            {
                place[count++] = c;
            }
            else if (c == (isChoice ? ')' : '('))
            {
                isChoice = !isChoice;
                break;
            }
            else if (c == '/' && isChoice)
            {
                endsPart = false;
                break;
            }
            else if (char.IsLetter(c))
            {
                place[count++] = char.ToLowerInvariant(c);
            }
        }

        return place.Slice(0, count);
    }
}
