using System;

namespace ContentLint.Language;

/// <summary>Tells whether a word carries an ending that the first half of a compound seldom has.</summary>
internal static class Inflection
{
    public static bool Ends(ReadOnlySpan<char> word)
    {
        int length = word.Length;
        if (length < 5) return false;
        char last = word[length - 1], before = word[length - 2];
        return (last == 's' && before is not ('s' or 'u' or 'i')) || (last == 'd' && before == 'e') || (last == 'y' && before == 'l')
            || (last == 'g' && before == 'n' && word[length - 3] == 'i');
    }
}
