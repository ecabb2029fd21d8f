#if NET
using System;
#endif

namespace ContentLint.Language;

/// <summary>A set of characters that texts are searched for: at the speed of memory where the runtime can, one by one elsewhere.</summary>
internal sealed class CharacterSet
{
#if NET
    private readonly System.Buffers.SearchValues<char> values;

    public CharacterSet(string characters) => values = System.Buffers.SearchValues.Create(characters);
#else
    private readonly bool[] holds = new bool[128];
    private readonly string characters;

    public CharacterSet(string characters)
    {
        this.characters = characters;
        foreach (char c in characters)
        {
            if (c < holds.Length) holds[c] = true;
        }
    }
#endif

    /// <summary>The first offset from <paramref name="from"/> on with a character of the set; the length of the text where there is none.</summary>
    public int NextIn(string text, int from)
    {
#if NET
        int at = text.AsSpan(from).IndexOfAny(values);
        return at < 0 ? text.Length : from + at;
#else
        while (from < text.Length && !(text[from] < holds.Length ? holds[text[from]] : characters.IndexOf(text[from]) >= 0)) from++;
        return from;
#endif
    }
}
