namespace ContentLint.Language;

/// <summary>Which shingles of a paragraph cast a vote: all of a short one, about as many of a long one.</summary>
/// <param name="words">How many words the paragraph has.</param>
internal readonly struct VotingSample(int words)
{
    private const int Sample = 64;

    private readonly uint step = (uint)StepOf(words);

    /// <summary>Of how many shingles one casts a vote.</summary>
    public static int StepOf(int words) => 1 + (words / Sample);

    // Most paragraphs are short, and a division takes longer than all the rest.
    public bool Holds(ulong shingle) => ((step & (step - 1)) == 0 ? shingle & (step - 1) : shingle % step) == 0;
}
