using System.Collections.Immutable;

namespace ContentLint.Language;

/// <summary>A word that could be several, with all that speaks for and against it.</summary>
internal sealed class MergeCandidate
{
    public const int ClueCount = (int)Clue.LongFunctionWord + 1;

    public required Passage Passage { get; init; }

    public required Word Word { get; init; }

    public required ImmutableArray<WordPart> Parts { get; init; }

    public required MergeSign Sign { get; init; }

    public float[] Clues { get; } = new float[ClueCount];

    /// <summary>Whether its shape alone is proof: two small words before capitals (<c>in|February|and|March</c>), a date with more digits.</summary>
    public bool HasSureShape { get; set; }

    public float this[Clue clue]
    {
        get => Clues[(int)clue];
        set => Clues[(int)clue] = value;
    }

    public MergedWord ToMergedWord()
    {
        var joints = ImmutableArray.CreateBuilder<int>(Parts.Length - 1);
        for (int i = 1; i < Parts.Length; i++) joints.Add(Parts[i].Start);
        return new(Passage, Word.Span, joints.MoveToImmutable(), Sign);
    }
}
