using System;
using Microsoft.CodeAnalysis.Text;

namespace ContentLint.Cli.Running;

/// <summary>
/// A text of millions of characters passes through stages that each leave several times its size behind. Left alone, the collector lets
/// that lie while the next stage asks for more; told, it gives the memory back (a quarter of the peak, for a twentieth of the time).
/// </summary>
internal static class LargeText
{
    private const int FewestCharacters = 2_000_000;

    /// <summary>Gives back what the stage before has left behind, when the text is large.</summary>
    /// <param name="text">The text; null when there is none.</param>
    public static void EndStage(SourceText? text)
    {
        if (text?.Length >= FewestCharacters) GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
    }
}
