using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis.Text;

namespace ContentLint.Language;

/// <summary>All attributions of an article, by passage and in order.</summary>
public sealed class AttributionList
{
    private readonly ImmutableArray<ImmutableArray<Attribution>> byPassage;

    internal AttributionList(ImmutableArray<ImmutableArray<Attribution>> byPassage) => this.byPassage = byPassage;

    /// <summary>Those of one passage, in order of their cues.</summary>
    public ImmutableArray<Attribution> In(Passage passage) => byPassage[passage.Index];

    /// <summary>Those whose cue stands in a range.</summary>
    /// <param name="passage">The passage.</param>
    /// <param name="span">Half-open range of UTF-16 offsets in the passage's text, such as <see cref="Sentence.Span"/>.</param>
    public IEnumerable<Attribution> In(Passage passage, TextSpan span)
    {
        var all = byPassage[passage.Index];
        int low = 0, high = all.Length;
        while (low < high)
        {
            int middle = (low + high) >> 1;
            if (all[middle].Cue.Start < span.Start) low = middle + 1;
            else high = middle;
        }

        for (; low < all.Length && all[low].Cue.Start < span.End; low++) yield return all[low];
    }

    /// <summary>Whether a source with a name is given in a range.</summary>
    public bool NamesSource(Passage passage, TextSpan span) => In(passage, span).Any(a => a.IsNamed);
}
