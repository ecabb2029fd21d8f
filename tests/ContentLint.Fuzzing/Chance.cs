using System;
using System.Collections.Generic;

namespace ContentLint.Fuzzing;

/// <summary>
/// Numbers that look random and are always the same for a seed and the number of an input, so that each input can be made again
/// alone. SplitMix64 (Steele, Lea, Flood: Fast splittable pseudorandom number generators, 2014).
/// </summary>
internal sealed class Chance(ulong seed, long input)
{
    private ulong state = seed ^ ((ulong)input * 0x9E3779B97F4A7C15);

    /// <summary>A number from 0 up to, not including, a bound.</summary>
    public int Below(int bound) => (int)(Next() % (ulong)Math.Max(1, bound));

    /// <summary>One of some things.</summary>
    public T Of<T>(IReadOnlyList<T> things) => things[Below(things.Count)];

    /// <summary>True once in so many times.</summary>
    public bool OnceIn(int times) => Below(times) == 0;

    private ulong Next()
    {
        ulong z = state += 0x9E3779B97F4A7C15;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return z ^ (z >> 31);
    }
}
