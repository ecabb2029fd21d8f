using System.Collections.Immutable;
using System.Linq;
using ContentLint.Language;
using Microsoft.CodeAnalysis.Text;

namespace ContentLint.Core;

/// <summary>A way to mend a finding.</summary>
/// <param name="Description">What it does, as a sentence in the imperative.</param>
/// <param name="IsSafe">Whether it can be applied without a look at the result; removing text never is.</param>
/// <param name="Changes">Replacements of source ranges, in order, not overlapping.</param>
public sealed record Fix(string Description, bool IsSafe, ImmutableArray<TextChange> Changes)
{
    /// <summary>A fix that puts a space before each of the given characters of a passage.</summary>
    /// <param name="passage">The passage.</param>
    /// <param name="offsets">UTF-16 offsets in <see cref="Passage.Text"/>, ascending, each at least 1.</param>
    public static Fix InsertSpaces(Passage passage, params int[] offsets) => new(
        offsets.Length == 1 ? "Insert a space." : $"Insert {offsets.Length} spaces.",
        IsSafe: true,
        offsets.Select(offset => new TextChange(new TextSpan(passage.Block.Prose.ToSourceBehind(offset), 0), " ")).ToImmutableArray());

    /// <summary>A fix that removes a range of the source.</summary>
    public static Fix Remove(TextSpan span, string description) =>
        new(description, IsSafe: false, ImmutableArray.Create(new TextChange(span, "")));
}
