#if NET
using System;
#endif

namespace ContentLint.Documents;

/// <summary>A set of characters that texts are searched for: at the speed of memory where the runtime can, one by one elsewhere.</summary>
public sealed class CharacterSet
{
#if NET
    private readonly System.Buffers.SearchValues<char> values;
#else
    private readonly bool[] holds = new bool[128];
    private readonly string characters;
#endif

    /// <summary>The set of the characters of a string.</summary>
    public CharacterSet(string characters)
    {
#if NET
        values = System.Buffers.SearchValues.Create(characters);
#else
        this.characters = characters;
        foreach (char c in characters)
        {
            if (c < holds.Length) holds[c] = true;
        }
#endif
    }

    /// <summary>The first offset from <paramref name="from"/> on with a character of the set; the length of the text where there is none.</summary>
    public int NextIn(string text, int from) => NextIn(text, from, text.Length);

    /// <summary>The first offset from <paramref name="from"/> on with a character of the set; <paramref name="end"/> where there is none before it.</summary>
    public int NextIn(string text, int from, int end)
    {
#if NET
        int at = text.AsSpan(from, end - from).IndexOfAny(values);
        return at < 0 ? end : from + at;
#else
        while (from < end && !(text[from] < holds.Length ? holds[text[from]] : characters.IndexOf(text[from]) >= 0)) from++;
        return from;
#endif
    }
}
