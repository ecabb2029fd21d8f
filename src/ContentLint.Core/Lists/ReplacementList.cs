using System.Collections.Generic;
using System.Linq;
using ContentLint.Language;

namespace ContentLint.Core.Lists;

/// <summary>Words and phrases with what to write instead.</summary>
internal sealed class ReplacementList : RuleList
{
    private readonly IReadOnlyList<(string From, string To)> pairs;
    private readonly LiteralSet wanted;

    public ReplacementList(IReadOnlyList<(string From, string To)> pairs)
    {
        this.pairs = pairs;
        wanted = new LiteralSet(pairs.Select(pair => pair.From));
    }

    /// <inheritdoc/>
    public override bool NamesAddresses => true;

    /// <inheritdoc/>
    public override IEnumerable<ListMatch> Find(Passage passage) => Find(passage.Text);

    /// <summary>The places in a text that are not yet as they should be.</summary>
    public IEnumerable<ListMatch> Find(string text)
    {
        foreach (var (number, span) in wanted.Find(text))
        {
            string found = text.Substring(span.Start, span.Length), instead = InCaseOf(found, pairs[number].To);
            if (found != instead) yield return new ListMatch(span, instead);
        }
    }

    /// <summary>A replacement that has capitals of its own stands as it is; another one follows the text.</summary>
    private static string InCaseOf(string found, string to)
    {
        if (to.Any(char.IsUpper)) return to;
        if (found.Count(char.IsLetter) > 1 && !found.Any(char.IsLower) && found.Any(char.IsUpper)) return to.ToUpperInvariant();
        return char.IsUpper(found[0]) ? char.ToUpperInvariant(to[0]) + to.Substring(1) : to;
    }
}
