using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using ContentLint.Core.Configuration;
using ContentLint.Core.Suppressions;
using ContentLint.Documents;
using ContentLint.Language;

namespace ContentLint.Core;

/// <summary>Runs rules over documents. It has no state, so threads may share it.</summary>
public sealed class Linter
{
    /// <summary>The stage in which a text becomes words and sentences, as an observer is told.</summary>
    public const string Splitting = "words and sentences";

    private readonly ImmutableArray<RuleInfo> catalogue;
    private readonly ImmutableArray<RuleInfo> ofOneDocument;
    private readonly ImmutableArray<(RuleInfo Info, Rule Rule)> rules;
    private readonly ImmutableArray<(RuleInfo Info, Rule Rule)> ofTexts;
    private readonly ImmutableArray<(RuleInfo Info, CorpusRule Rule)> ofCorpora;
    private readonly ImmutableArray<(RuleInfo Info, SuppressionRule Rule)> ofSuppressions;
    private readonly SuppressionReader suppressions;

    /// <summary>A linter with the given rules.</summary>
    public Linter(ImmutableArray<RuleInfo> rules)
        : this(rules, rules)
    {
    }

    /// <summary>A linter with some rules of a catalogue.</summary>
    /// <param name="rules">Those that are run, unless a file's settings turn them off.</param>
    /// <param name="catalogue">All rules that there are: those that a suppression may name.</param>
    public Linter(ImmutableArray<RuleInfo> rules, ImmutableArray<RuleInfo> catalogue)
    {
        this.catalogue = catalogue;
        ofOneDocument = catalogue.Where(info => info.Create() is not CorpusRule).ToImmutableArray();
        this.rules = rules.Select(info => (info, info.Create())).ToImmutableArray();
        ofTexts = this.rules.Where(r => r.Rule is not (SuppressionRule or CorpusRule)).ToImmutableArray();
        ofCorpora = this.rules.Where(r => r.Rule is CorpusRule).Select(r => (r.Info, (CorpusRule)r.Rule)).ToImmutableArray();
        ofSuppressions = this.rules.Where(r => r.Rule is SuppressionRule).Select(r => (r.Info, (SuppressionRule)r.Rule)).ToImmutableArray();
        suppressions = new SuppressionReader(catalogue);
    }

    /// <summary>All rules that there are: those that a suppression may name.</summary>
    public ImmutableArray<RuleInfo> Catalogue => catalogue;

    /// <summary>The rules that are run, unless a file's settings turn them off.</summary>
    public IEnumerable<(RuleInfo Info, Rule Rule)> Rules => rules;

    /// <summary>
    /// Checks one document. A rule that throws becomes an error notification and loses nothing of the others.
    /// </summary>
    /// <param name="document">The document.</param>
    /// <param name="settings">What is set for its file; nothing when null.</param>
    /// <param name="isCompared">Whether it is compared with other documents afterwards.</param>
    /// <param name="observer">Is told of each rule; nobody when null.</param>
    public DocumentReport Check(Document document, FileSettings? settings = null, bool isCompared = false, IWorkObserver? observer = null)
    {
        settings ??= FileSettings.Default;
        var article = new Article(document, settings.Get(GeneralOption.Language), settings.ProjectWords);
        var silences = SuppressionMap.Of(document, suppressions.Read(document), catalogue);
        var findings = new FindingCollector(article, settings, silences, observer);
        if (observer is not null && rules.Any(r => findings.IsOn(r.Info))) SplitFor(observer, article);
        foreach (var notice in document.Notices)
            findings.Notify(new Notification(document.Path, notice.Message, IsError: false, Span: notice.Span));
        foreach (var (info, rule) in ofTexts) findings.Run(info, rule);
        if (isCompared)
        {
            foreach (var (info, rule) in ofCorpora) findings.Digest(info, rule);
        }

        var suppressed = silences.IsEmpty ? ImmutableArray<Suppression>.Empty : Suppressed(silences, findings, settings);
        foreach (var (info, rule) in ofSuppressions) findings.Run(info, rule, suppressed);
        return findings.Report();
    }

    private ImmutableArray<Suppression> Suppressed(SuppressionMap silences, FindingCollector findings, FileSettings settings)
    {
        // What other documents bring is not known here, so no suppression is called unused for want of it.
        var judged = findings.Judged;
        bool isAllJudged = ofOneDocument.All(info => !findings.IsOn(info) || judged.Contains(info.Id) || rules.Any(r => r.Info == info && r.Rule is SuppressionRule));
        bool mayNameOthers = settings.RuleFolders.Any(entry => !catalogue.Any(info => info.Declarations.Contains(entry)));
        return silences.Outcome(judged, isAllJudged).Select(s => s with { Catalogue = catalogue, MayNameOthers = mayNameOthers }).ToImmutableArray();
    }

    private static void SplitFor(IWorkObserver observer, Article article)
    {
        observer.Begins(Splitting);
        _ = article.Passages;
        observer.Ended(Splitting, 0);
    }
}
