using System.Linq;
using ContentLint.Language;

namespace ContentLint.Lexicon;

/// <summary>Makes the binary table from the list of word pairs.</summary>
internal static class PairTableCompilation
{
    /// <summary>The table with the frequency of each pair.</summary>
    public static byte[] Compile(string list) => HashedTableCompilation.Compile(
        PairList.Read(list).Select(pair => new TableEntry(WordHash.Pair(WordHash.Of(pair.First), WordHash.Of(pair.Second)), $"{pair.First} {pair.Second}", (uint)pair.Frequency)).ToList());
}
