#if NET
using System;
#endif

namespace ContentLint.Documents;

/// <summary>All characters from one to another; texts are searched for the others at the speed of memory where the runtime can, one by one elsewhere.</summary>
/// <param name="first">The first of them.</param>
/// <param name="last">The last of them.</param>
public sealed class CharacterRange(char first, char last)
{
    /// <summary>What ASCII shows: the space, letters, digits and signs.</summary>
    public static CharacterRange VisibleAscii { get; } = new(' ', '~');

    /// <summary>ASCII with its controls.</summary>
    public static CharacterRange Ascii { get; } = new('\0', '\u007F');

    /// <summary>The first offset from <paramref name="from"/> on with a character outside the range; the length of the text where there is none.</summary>
    public int NextOutside(string text, int from)
    {
#if NET
        int at = text.AsSpan(from).IndexOfAnyExceptInRange(first, last);
        return at < 0 ? text.Length : from + at;
#else
        while (from < text.Length && text[from] >= first && text[from] <= last) from++;
        return from;
#endif
    }
}
