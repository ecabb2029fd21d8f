using System;
using System.Collections.Generic;

namespace ContentLint.Language;

/// <summary>The words of one or two letters that may lose the space beside them; all others are chance.</summary>
internal static class ShortWords
{
    private static readonly HashSet<ulong> Hashes = Load();

    public static bool Contains(ulong hash) => Hashes.Contains(hash);

    private static HashSet<ulong> Load()
    {
        var hashes = new HashSet<ulong>();
        foreach (string word in ListFile.Read("en/short-words.txt")) hashes.Add(WordHash.Of(word.AsSpan()));
        return hashes;
    }
}
