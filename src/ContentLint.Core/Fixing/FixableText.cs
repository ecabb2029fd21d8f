using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;

namespace ContentLint.Core.Fixing;

/// <summary>One state of a text, with what is found in it. It never changes; a changed text is another one.</summary>
public abstract class FixableText
{
    /// <summary>What is found in it.</summary>
    public abstract DocumentReport Report { get; }

    /// <summary>The text with some ranges replaced, checked anew; null when it cannot be written that way.</summary>
    /// <param name="changes">Replacements of source ranges, in order, not overlapping.</param>
    public abstract FixableText? Changed(ImmutableArray<TextChange> changes);
}
