using System.Runtime.CompilerServices;

namespace ContentLint.Language;

/// <summary>What finders may go on from a word, by the lists that it stands in.</summary>
internal sealed class CueRows
{
    private readonly CueKinds[] rows = new CueKinds[WordList.RowCount];

    /// <summary>The words of these lists, each for its finder.</summary>
    public CueRows(in WordListSet ofStatements, in WordListSet ofVagueSources, in WordListSet ofClaims)
    {
        for (int row = 0; row < rows.Length; row++)
        {
            ref readonly var lists = ref WordList.At(row);
            if (lists.Overlaps(ofStatements)) rows[row] |= CueKinds.Statement;
            if (lists.Overlaps(ofVagueSources)) rows[row] |= CueKinds.VagueSource;
            if (lists.Overlaps(ofClaims)) rows[row] |= CueKinds.Claim;
        }
    }

    /// <summary>What they may find at a word.</summary>
    public CueKinds this[in Word word]
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => rows[word.Lists];
    }
}
