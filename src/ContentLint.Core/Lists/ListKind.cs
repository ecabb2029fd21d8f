using System.Collections.Immutable;

namespace ContentLint.Core.Lists;

/// <summary>What the list of a rule holds; the word is what a page's head says and the name of the list's file.</summary>
public static class ListKind
{
    /// <summary>Words and phrases that are flagged wherever they stand.</summary>
    public const string Phrases = "phrases";

    /// <summary>Words and phrases with what to write instead.</summary>
    public const string Replacements = "replacements";

    /// <summary>Regular expressions.</summary>
    public const string Pattern = "pattern";

    /// <summary>All of them.</summary>
    public static ImmutableArray<string> All { get; } = ImmutableArray.Create(Phrases, Replacements, Pattern);
}
