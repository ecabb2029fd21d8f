using System;
using System.Collections.Immutable;

namespace ContentLint.Language;

/// <summary>The few words that the finders of sources and claims go on from, so that one walk over all words serves them all.</summary>
internal sealed class CueWords
{
    private const int UsualDistance = 6;
    private static readonly ulong Likely = WordHash.Of("likely".AsSpan());

    private readonly CueWord[] cues;
    private readonly int[] ends;

    public CueWords(ImmutableArray<Passage> passages, CueRows rows)
    {
        int words = 0, count = 0;
        foreach (var passage in passages) words += passage.Words.Length;
        cues = new CueWord[8 + (words / UsualDistance)];
        ends = new int[passages.Length];
        foreach (var passage in passages) ends[passage.Index] = count = Add(passage.Words.AsSpan(), rows, count, ref cues);
    }

    /// <summary>The word that both statements and claims can begin with.</summary>
    public static ulong According { get; } = WordHash.Of("according".AsSpan());

    /// <summary>Those of a passage, in order.</summary>
    public ReadOnlySpan<CueWord> In(Passage passage)
    {
        int start = passage.Index == 0 ? 0 : ends[passage.Index - 1];
        return cues.AsSpan(start, ends[passage.Index] - start);
    }

    private static int Add(ReadOnlySpan<Word> words, CueRows rows, int count, ref CueWord[] cues)
    {
        ulong according = According, likely = Likely;
        for (int i = 0; i < words.Length; i++)
        {
            ref readonly var word = ref words[i];
            var kinds = rows[word];
            if (word.Hash == likely) kinds |= CueKinds.Claim;
            else if (word.Hash == according) kinds |= CueKinds.Statement | CueKinds.Claim;
            if (kinds == CueKinds.None) continue;
            if (count == cues.Length) Array.Resize(ref cues, count * 2);
            cues[count++] = new CueWord(i, kinds);
        }

        return count;
    }
}
