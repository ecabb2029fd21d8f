using System.Collections.Immutable;
using System.Globalization;
using ContentLint.Core;
using ContentLint.Language;

namespace ContentLint.Rules.Duplication;

/// <summary>CL2003: the same or nearly the same paragraph in several files of the run.</summary>
public sealed class DuplicatedAcrossFiles : CorpusRule
{
    /// <inheritdoc/>
    public override string FirstPlace => "The paragraph stands here first.";

    /// <inheritdoc/>
    public override ImmutableArray<ParagraphDigest> Digest(Article article, RuleContext context) =>
        ParagraphDigest.Of(article, context.Get(DuplicatedAcrossFilesOptions.MinWords));

    /// <inheritdoc/>
    public override int Many(RuleContext context) => context.Get(DuplicatedAcrossFilesOptions.ManyTexts);

    /// <inheritdoc/>
    public override Message Describe(CorpusRepeat repeat)
    {
        if (repeat.IsReportedOnce)
        {
            string count = repeat.Documents.ToString(CultureInfo.InvariantCulture);
            return Message.Of($"This paragraph stands in {count} texts{(repeat.MoreMayFollow ? " so far" : "")}, first in ").Link(repeat.First, 0)
                .Text(". It is reported here only. Keep it in one place, or leave it out if it belongs to the page and not to the text.");
        }

        string how = repeat.ChangedWords == 0 ? "This paragraph repeats " : "But for a few words this paragraph repeats ";
        return Message.Of(how).Link(repeat.First, 0).Text(". Keep it in one of the two and link to it from the other.");
    }
}
