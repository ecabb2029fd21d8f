using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using ContentLint.Core.Configuration;
using ContentLint.Core.Lists;
using ContentLint.Core.Suppressions;
using ContentLint.Language;
using Microsoft.CodeAnalysis;

namespace ContentLint.Core;

/// <summary>Runs rules over one article and gathers what they find.</summary>
internal sealed class FindingCollector(Article article, FileSettings settings, SuppressionMap silences, IWorkObserver? observer)
{
    // Damage can be in any text; sources, speakers and repeats are a matter of articles.
    private static readonly string[] OfAnyText = ["scraping", "suppression"];

    private readonly ImmutableArray<Result>.Builder results = ImmutableArray.CreateBuilder<Result>();
    private readonly ImmutableArray<Notification>.Builder notifications = ImmutableArray.CreateBuilder<Notification>();
    private readonly RuleContext usual = new(article, RuleSettings.Default);
    private readonly HashSet<string> judged = new(StringComparer.Ordinal);
    private readonly ImmutableArray<CorpusPart>.Builder corpus = ImmutableArray.CreateBuilder<CorpusPart>();
    private int suppressedCount;

    /// <summary>The ids of the rules that were run to their end, where comments ask for silence; nobody else wants to know.</summary>
    public ImmutableHashSet<string> Judged => judged.ToImmutableHashSet();

    /// <summary>Whether a rule is on for the article, judges texts of its kind and knows its language.</summary>
    public bool IsOn(RuleInfo info) => SeverityOf(info) is not null;

    private DiagnosticSeverity? SeverityOf(RuleInfo info) =>
        (article.Document.IsArticle || OfAnyText.Contains(info.Module)) && settings.Severity(info) is { } severity
        && (info.Languages.IsEmpty || info.Languages.Contains(article.Language)) ? severity : null;

    /// <summary>Adds a notification.</summary>
    public void Notify(Notification notification) => notifications.Add(notification);

    /// <summary>Runs a rule; findings that a comment keeps silent are counted only.</summary>
    public void Run(RuleInfo info, Rule rule) => Guard(info, rule, static (all, info, rule, severity, context) => all.Check(info, rule, severity, context));

    /// <summary>Runs a rule over suppressions.</summary>
    public void Run(RuleInfo info, SuppressionRule rule, ImmutableArray<Suppression> suppressions) =>
        Guard(info, (rule, suppressions), static (all, info, work, severity, context) => all.Check(info, work.rule, work.suppressions, severity, context));

    /// <summary>Takes what a rule compares with other documents.</summary>
    public void Digest(RuleInfo info, CorpusRule rule) => Guard(info, rule, static (all, info, rule, severity, context) => all.Take(info, rule, severity, context));

    /// <summary>All that was found, in order of place, then rule id.</summary>
    public DocumentReport Report() => new(
        article.Document,
        results.Count == 0 ? ImmutableArray<Result>.Empty : results.OrderBy(r => r.Finding.Span.Start).ThenBy(r => r.Finding.Span.Length).ThenBy(r => r.Rule.Id, StringComparer.Ordinal).ToImmutableArray(),
        notifications.ToImmutable())
    {
        SuppressedCount = suppressedCount,
        NeededWords = article.NeededWords,
        Corpus = corpus.ToImmutable(),
    };

    private void Check(RuleInfo info, Rule rule, DiagnosticSeverity severity, RuleContext context)
    {
        foreach (var finding in rule.Check(article, context))
        {
            if (silences.Silences(info, finding.Span)) suppressedCount++;
            else results.Add(new Result(info, article.Document, finding, severity));
        }

        if (!silences.IsEmpty) judged.Add(info.Id);
    }

    private void Check(RuleInfo info, SuppressionRule rule, ImmutableArray<Suppression> suppressions, DiagnosticSeverity severity, RuleContext context)
    {
        foreach (var suppression in suppressions)
        {
            foreach (var finding in rule.Check(suppression, context)) results.Add(new Result(info, article.Document, finding, severity));
        }
    }

    private void Take(RuleInfo info, CorpusRule rule, DiagnosticSeverity severity, RuleContext context)
    {
        var digests = rule.Digest(article, context);
        var paragraphs = ImmutableArray.CreateBuilder<CorpusParagraph>(digests.Length);
        foreach (var digest in digests) paragraphs.Add(new CorpusParagraph(digest, silences.IsSilent(info, digest.SourceSpan)));
        corpus.Add(new CorpusPart(info, rule, severity, rule.Many(context), paragraphs.MoveToImmutable()));
    }

    private void Observed<T>(RuleInfo info, DiagnosticSeverity severity, T work, Action<FindingCollector, RuleInfo, T, DiagnosticSeverity, RuleContext> run)
    {
        int before = results.Count;
        observer?.Begins(info.Id);
        try
        {
            var own = settings.Options(info);
            run(this, info, work, severity, own == RuleSettings.Default ? usual : new RuleContext(article, own));
        }
        finally
        {
            observer?.Ended(info.Id, results.Count - before);
        }
    }

    private void Guard<T>(RuleInfo info, T work, Action<FindingCollector, RuleInfo, T, DiagnosticSeverity, RuleContext> run)
    {
        try
        {
            if (SeverityOf(info) is { } severity) Observed(info, severity, work, run);
        }
        catch (CostlyPatternException e)
        {
            Notify(new Notification(article.Document.Path, $"Rule {info.Id} ({info.Name}) was stopped: {e.Message}", IsError: true, info.Id));
        }
#pragma warning disable CA1031 // The promise of the linter: whatever a rule throws, the run goes on.
        catch (Exception e) when (e is not OperationCanceledException)
#pragma warning restore CA1031
        {
            Notify(new Notification(
                article.Document.Path,
                $"Rule {info.Id} ({info.Name}) failed: {e.GetType().Name}: {e.Message} The other rules were run; please report this as a bug.",
                IsError: true,
                info.Id));
        }
    }
}
