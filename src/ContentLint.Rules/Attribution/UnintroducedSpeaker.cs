using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using ContentLint.Core;
using ContentLint.Language;

namespace ContentLint.Rules.Attribution;

/// <summary>CL3003: a person cited by bare surname who is never introduced.</summary>
public sealed class UnintroducedSpeaker : ArticleRule
{
    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(Article article, RuleContext context)
    {
        foreach (var person in article.People.All)
        {
            if (person.Introduction is not null) continue;
            var first = person.Citations[0];
            var message = Message.Of($"{person.Name} is cited here");
            if (person.Citations.Length > 1) message = message.Text(" and ").Link("again later", 0);
            yield return Finding.In(first.Passage, first.Span, message.Text(", but the text never says who that is. Introduce the person at the first mention with the full name and the role.")) with
            {
                Related = person.Citations.Skip(1).Select(c => RelatedPlace.In(c.Passage, c.Span, $"{person.Name} is cited here too.")).ToImmutableArray(),
            };
        }
    }
}
