using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;

namespace ContentLint.Language;

/// <summary>All quotations of an article, by passage and in order.</summary>
public sealed class QuotationList
{
    private readonly ImmutableArray<ImmutableArray<Quotation>> byPassage;

    private readonly ImmutableArray<ImmutableArray<Quotation>> outermost;

    internal QuotationList(ImmutableArray<ImmutableArray<Quotation>> byPassage)
    {
        this.byPassage = byPassage;
        ImmutableArray<ImmutableArray<Quotation>>.Builder? parted = null;
        for (int i = 0; i < byPassage.Length; i++)
        {
            if (AreNested(byPassage[i])) (parted ??= byPassage.ToBuilder())[i] = byPassage[i].Where(q => q.Depth == 0).ToImmutableArray();
        }

        outermost = parted?.ToImmutable() ?? byPassage;
    }

    /// <summary>Those of all passages in reading order.</summary>
    public IEnumerable<Quotation> All => byPassage.SelectMany(q => q);

    /// <summary>Those of one passage, in order of their opening marks, enclosing ones before those inside.</summary>
    public ImmutableArray<Quotation> In(Passage passage) => byPassage[passage.Index];

    /// <summary>Those of one passage that no other encloses, in order.</summary>
    public ImmutableArray<Quotation> OutermostIn(Passage passage) => outermost[passage.Index];

    /// <summary>The outermost quotation that holds an offset; null where the text itself speaks.</summary>
    /// <param name="passage">The passage.</param>
    /// <param name="offset">UTF-16 offset in the passage's text.</param>
    public Quotation? At(Passage passage, int offset)
    {
        var all = outermost[passage.Index];
        int low = 0, high = all.Length;
        while (low < high)
        {
            int middle = (low + high) >> 1;
            if (all[middle].Span.Start <= offset) low = middle + 1;
            else high = middle;
        }

        return low > 0 && all[low - 1].Span.Contains(offset) ? all[low - 1] : null;
    }

    private static bool AreNested(ImmutableArray<Quotation> quotations)
    {
        foreach (var quotation in quotations)
        {
            if (quotation.Depth > 0) return true;
        }

        return false;
    }
}
