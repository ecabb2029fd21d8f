using System;

namespace ContentLint.Language;

/// <summary>What is noted while a run of letters is read: made once for a thread, as one run is read at a time.</summary>
internal sealed class PartBoard
{
    /// <summary>The longest run that is read; a longer one is no word.</summary>
    public const int LongestRun = 400;

    /// <summary>The longest piece of it.</summary>
    public const int LongestPart = 24;

    [ThreadStatic]
    private static PartBoard? ofThread;

    private PartBoard()
    {
    }

    /// <summary>That of this thread.</summary>
    public static PartBoard OfThread => ofThread ??= new PartBoard();

    /// <summary>The bits of the cheapest reading up to each place.</summary>
    public float[] Best { get; } = new float[LongestRun + 1];

    /// <summary>The last part of that reading.</summary>
    public WordPart[] Last { get; } = new WordPart[LongestRun + 1];

    /// <summary>The hashes of the pieces that begin at a place, by their lengths less one.</summary>
    public ulong[] Hashes { get; } = new ulong[LongestPart];
}
