using System;
using System.Runtime.CompilerServices;

namespace ContentLint.Language;

/// <summary>The hashes of all twelve letters in a row of some, in their order.</summary>
internal ref struct LetterGrams
{
    private const int Length = 12;
    private const ulong Multiplier = 1099511628211;
    private static readonly ulong MultiplierOfGram = Power(Multiplier, Length);

    private readonly ReadOnlySpan<char> letters;
    private int next;
    private ulong hash;

    public LetterGrams(ReadOnlySpan<char> letters)
    {
        this.letters = letters;
        for (next = 0; next < Length - 1 && next < letters.Length; next++) hash = (hash * Multiplier) + letters[next];
    }

    public readonly ulong Current => hash ^ (hash >> 29);

    /// <summary>How many there are in so many letters.</summary>
    public static int CountOf(int letters) => Math.Max(0, letters - Length + 1);

    public readonly LetterGrams GetEnumerator() => this;

    // A polynomial in the letters: the new one comes in, the oldest one goes.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool MoveNext()
    {
        if ((uint)next >= (uint)letters.Length) return false;
        ulong oldest = next >= Length ? letters[next - Length] : 0UL;
        hash = (hash * Multiplier) + letters[next] - (oldest * MultiplierOfGram);
        next++;
        return true;
    }

    private static ulong Power(ulong factor, int exponent)
    {
        ulong power = 1;
        for (int i = 0; i < exponent; i++) power = unchecked(power * factor);
        return power;
    }
}
