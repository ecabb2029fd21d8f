using System;

namespace ContentLint.Language;

/// <summary>A set of strings, any of which a text may hold: looked for at the speed of memory where the runtime can, one by one elsewhere.</summary>
public sealed class SubstringSet
{
#if NET
    private readonly System.Buffers.SearchValues<string> values;
#else
    private readonly string[] strings;
    private readonly StringComparison comparison;
#endif

    /// <summary>Makes the set.</summary>
    /// <param name="comparison">Ordinal, with or without regard to case.</param>
    /// <param name="strings">The strings.</param>
    public SubstringSet(StringComparison comparison, params string[] strings)
    {
#if NET
        values = System.Buffers.SearchValues.Create(strings, comparison);
#else
        this.strings = strings;
        this.comparison = comparison;
#endif
    }

    /// <summary>Whether any of them stands in the text.</summary>
    public bool IsIn(string text)
    {
#if NET
        return text.AsSpan().ContainsAny(values);
#else
        return Array.Exists(strings, s => text.IndexOf(s, comparison) >= 0);
#endif
    }

    /// <summary>The first offset from <paramref name="from"/> on where any of them begins; the length of the text where none does.</summary>
    public int NextIn(string text, int from)
    {
#if NET
        int at = text.AsSpan(from).IndexOfAny(values);
        return at < 0 ? text.Length : from + at;
#else
        while (from < text.Length && !Array.Exists(strings, s => string.Compare(text, from, s, 0, s.Length, comparison) == 0)) from++;
        return from;
#endif
    }
}
