using System;

namespace ContentLint.Documents;

/// <summary>Characters in a row. Unlike a string builder it keeps its room when it is cleared.</summary>
/// <param name="capacity">How many it has room for at first.</param>
internal sealed class CharacterBuffer(int capacity)
{
    private char[] characters = new char[capacity];

    /// <summary>How many it holds.</summary>
    public int Length { get; private set; }

    /// <summary>How many it has room for.</summary>
    public int Capacity => characters.Length;

    /// <summary>The last one, or NUL.</summary>
    public char Last => Length == 0 ? '\0' : characters[Length - 1];

    /// <summary>Adds characters.</summary>
    public void Append(ReadOnlySpan<char> more)
    {
        int length = Length + more.Length;
        if (length > characters.Length) Array.Resize(ref characters, Math.Max(length, 2 * characters.Length));
        more.CopyTo(characters.AsSpan(Length));
        Length = length;
    }

    /// <summary>Takes the last one away.</summary>
    public void RemoveLast() => Length--;

    /// <summary>Takes all away.</summary>
    public void Clear() => Length = 0;

    /// <inheritdoc/>
    public override string ToString() => new(characters, 0, Length);
}
