using System;
using System.Collections.Generic;

namespace ContentLint.Language;

/// <summary>Reads the parts of phrases as they are written in a list: <c>share this (story/page)</c>.</summary>
internal sealed class PhraseParts
{
    private readonly List<string[]> parts = new();
    private readonly List<string> choices = new();
    private char[] letters = new char[256];
    private int count;

    /// <summary>The parts of a phrase between two offsets, each with its choices as symbols of a <see cref="LetterFold"/>.</summary>
    public string[][] Read(string phrase, int start, int end)
    {
        if (letters.Length < phrase.Length) letters = new char[phrase.Length];
        bool choosing = false;
        for (int i = start; i < end; i++)
        {
            char c = phrase[i];
            if (c is >= 'a' and <= 'z' or '0' or '©')
            {
                letters[count++] = c;
            }
            else if (c == (choosing ? ')' : '('))
            {
                EndPart();
                choosing = !choosing;
            }
            else if (c == '/' && choosing)
            {
                EndChoice();
            }
            else if (char.IsLetter(c))
            {
                letters[count++] = char.ToLowerInvariant(c);
            }
        }

        EndPart();
        string[][] read = parts.ToArray();
        parts.Clear();
        return read;
    }

    private void EndPart()
    {
        EndChoice();
        if (choices.Count > 1 || choices[0].Length > 0) parts.Add(choices.ToArray());
        choices.Clear();
    }

    private void EndChoice()
    {
        choices.Add(new string(letters, 0, count));
        count = 0;
    }
}
