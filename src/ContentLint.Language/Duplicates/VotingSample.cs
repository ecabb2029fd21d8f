using System.Runtime.CompilerServices;

namespace ContentLint.Language;

/// <summary>Which shingles of a paragraph cast a vote: all of a short one, about as many of a long one.</summary>
/// <param name="words">How many words the paragraph has.</param>
internal readonly struct VotingSample(int words)
{
    private const int Sample = 64;

    // Most paragraphs are short, and a division takes longer than all the rest.
    private readonly uint mask = (uint)StepOf(words) - 1;
    private readonly bool isMask = (StepOf(words) & (StepOf(words) - 1)) == 0;

    /// <summary>Of how many shingles one casts a vote.</summary>
    public static int StepOf(int words) => 1 + (words / Sample);

    /// <summary>Whether a shingle does.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Holds(ulong shingle) => (isMask ? shingle & mask : shingle % (mask + 1UL)) == 0;
}
