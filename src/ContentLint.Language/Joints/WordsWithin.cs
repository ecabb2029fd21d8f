using System.Collections.Generic;

namespace ContentLint.Language;

/// <summary>
/// What an article only has with other words run into it: names of two words in one, as <c>NewsHarbour</c> in <c>toNewsHarbour</c> and
/// <c>NewsHarbourreported</c>, and letters that stand for something, as <c>z</c> in <c>thezplane</c> and <c>ofz</c>.
/// </summary>
internal sealed class WordsWithin(HashSet<ulong> names, HashSet<char> letters)
{
    /// <summary>Whether a piece with this hash is one of the names.</summary>
    public bool Contains(ulong hash) => names.Contains(hash);

    /// <summary>Whether a letter is one of the letters.</summary>
    public bool Contains(char letter) => letters.Contains(letter);
}
