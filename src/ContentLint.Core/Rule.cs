using System.Collections.Generic;
using System.Collections.Immutable;
using ContentLint.Core.Suppressions;
using ContentLint.Language;

namespace ContentLint.Core;

/// <summary>
/// A check without state. It gets one unit, returns findings and has no other effect; it knows no other rule. Derive from the
/// class below whose unit fits.
/// </summary>
public abstract class Rule
{
    private protected Rule()
    {
    }

    /// <summary>The findings in an article.</summary>
    public abstract IEnumerable<Finding> Check(Article article, RuleContext context);
}

/// <summary>A rule that judges each article as a whole.</summary>
public abstract class ArticleRule : Rule;

/// <summary>A rule that judges each passage (the prose of a block) by itself.</summary>
public abstract class PassageRule : Rule
{
    /// <summary>The findings in a passage.</summary>
    public abstract IEnumerable<Finding> Check(Passage passage, RuleContext context);

    /// <inheritdoc/>
    public sealed override IEnumerable<Finding> Check(Article article, RuleContext context)
    {
        foreach (var passage in article.Passages)
        {
            var findings = Check(passage, context);
            if (findings is Finding[] { Length: 0 }) continue;
            foreach (var finding in findings) yield return finding;
        }
    }
}

/// <summary>A rule that judges each sentence by itself.</summary>
public abstract class SentenceRule : Rule
{
    /// <summary>The findings in a sentence.</summary>
    public abstract IEnumerable<Finding> Check(Sentence sentence, RuleContext context);

    /// <inheritdoc/>
    public sealed override IEnumerable<Finding> Check(Article article, RuleContext context)
    {
        foreach (var passage in article.Passages)
        {
            foreach (var sentence in passage.Sentences)
            {
                foreach (var finding in Check(sentence, context)) yield return finding;
            }
        }
    }
}

/// <summary>
/// A rule that compares the documents of a run with each other. Each gives digests of what is compared, small enough to be kept when
/// its text is gone; a <see cref="Corpus{TPlace}"/> finds what repeats, and the rule says what is wrong with it.
/// </summary>
public abstract class CorpusRule : Rule
{
    /// <summary>What stands at the first place of something that repeats, as a sentence.</summary>
    public abstract string FirstPlace { get; }

    /// <summary>What of an article is compared.</summary>
    public abstract ImmutableArray<ParagraphDigest> Digest(Article article, RuleContext context);

    /// <summary>The number of documents from which on something is reported once, and not for each of them.</summary>
    public abstract int Many(RuleContext context);

    /// <summary>What is said of a repeat; the message may link to one related place, the first one.</summary>
    public abstract Message Describe(CorpusRepeat repeat);

    /// <inheritdoc/>
    public sealed override IEnumerable<Finding> Check(Article article, RuleContext context) => [];
}

/// <summary>A rule that judges each suppression by itself, after all other rules were run. Its own findings cannot be suppressed.</summary>
public abstract class SuppressionRule : Rule
{
    /// <summary>The findings in a suppression.</summary>
    public abstract IEnumerable<Finding> Check(Suppression suppression, RuleContext context);

    /// <inheritdoc/>
    public sealed override IEnumerable<Finding> Check(Article article, RuleContext context) => [];
}
