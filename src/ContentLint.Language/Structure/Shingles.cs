using System;
using System.Runtime.CompilerServices;

namespace ContentLint.Language;

/// <summary>The hashes of all four tokens in a row of a <see cref="WordRun"/>, in their order; each token is read once.</summary>
internal ref struct Shingles
{
    private const int Length = 4;
    private const ulong HashStart = 14695981039346656037, HashFactor = 1099511628211;

    private readonly ReadOnlySpan<uint> tokens;
    private int next;
    private uint first, second, third;

    public Shingles(ReadOnlySpan<uint> tokens)
    {
        this.tokens = tokens;
        next = tokens.Length;
        first = second = third = 0;
        Current = 0;
        if (tokens.Length < Length) return;
        next = Length - 1;
        (first, second, third) = (tokens[0], tokens[1], tokens[2]);
    }

    public ulong Current { get; private set; }

    public readonly Shingles GetEnumerator() => this;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool MoveNext()
    {
        if ((uint)next >= (uint)tokens.Length) return false;
        uint last = tokens[next++];
        ulong hash = (HashStart ^ first) * HashFactor;
        hash = (hash ^ second) * HashFactor;
        hash = (hash ^ third) * HashFactor;
        hash = (hash ^ last) * HashFactor;
        Current = hash ^ (hash >> 29);
        (first, second, third) = (second, third, last);
        return true;
    }
}
