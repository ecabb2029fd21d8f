using System.Collections.Generic;
using System.Linq;
using ContentLint.Language;

namespace ContentLint.Core.Lists;

/// <summary>Words and phrases.</summary>
internal sealed class PhraseList(IEnumerable<string> phrases) : RuleList
{
    private readonly LiteralSet phrases = new(phrases);

    /// <inheritdoc/>
    public override bool NamesAddresses => true;

    /// <inheritdoc/>
    public override IEnumerable<ListMatch> Find(Passage passage) => phrases.Find(passage.Text).Select(found => new ListMatch(found.Span, null));
}
