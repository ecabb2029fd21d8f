using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using ContentLint.Core.Configuration;
using ContentLint.Core.Lists;
using ContentLint.Core.Suppressions;
using ContentLint.Language;

namespace ContentLint.Core;

/// <summary>Runs rules over one article and gathers what they find.</summary>
internal sealed class FindingCollector(Article article, FileSettings settings, SuppressionMap silences, IWorkObserver? observer)
{
    // Damage can be in any text; sources, speakers and repeats are a matter of articles.
    private static readonly string[] OfAnyText = ["scraping", "suppression"];

    private readonly ImmutableArray<Result>.Builder results = ImmutableArray.CreateBuilder<Result>();
    private readonly ImmutableArray<Notification>.Builder notifications = ImmutableArray.CreateBuilder<Notification>();
    private readonly HashSet<string> judged = new(StringComparer.Ordinal);
    private readonly ImmutableArray<CorpusPart>.Builder corpus = ImmutableArray.CreateBuilder<CorpusPart>();
    private int suppressedCount;

    /// <summary>The ids of the rules that were run to their end.</summary>
    public ImmutableHashSet<string> Judged => judged.ToImmutableHashSet();

    /// <summary>Whether a rule is on for the article, judges texts of its kind and knows its language.</summary>
    public bool IsOn(RuleInfo info) =>
        settings.Severity(info) is not null && (article.Document.IsArticle || OfAnyText.Contains(info.Module)) && (info.Languages.IsEmpty || info.Languages.Contains(article.Language));

    /// <summary>Adds a notification.</summary>
    public void Notify(Notification notification) => notifications.Add(notification);

    /// <summary>Runs a rule; findings that a comment keeps silent are counted only.</summary>
    public void Run(RuleInfo info, Rule rule) => Guard(info, (severity, context) =>
    {
        foreach (var finding in rule.Check(article, context))
        {
            if (silences.Silences(info, finding.Span)) suppressedCount++;
            else results.Add(new Result(info, article.Document, finding, severity));
        }

        judged.Add(info.Id);
    });

    /// <summary>Runs a rule over suppressions.</summary>
    public void Run(RuleInfo info, Rule rule, ImmutableArray<Suppression> suppressions) => Guard(info, (severity, context) =>
    {
        foreach (var finding in suppressions.SelectMany(s => ((SuppressionRule)rule).Check(s, context)))
            results.Add(new Result(info, article.Document, finding, severity));
    });

    /// <summary>Takes what a rule compares with other documents.</summary>
    public void Digest(RuleInfo info, CorpusRule rule) => Guard(info, (severity, context) =>
    {
        var paragraphs = rule.Digest(article, context).Select(p => new CorpusParagraph(p, silences.IsSilent(info, p.SourceSpan))).ToImmutableArray();
        corpus.Add(new CorpusPart(info, rule, severity, rule.Many(context), paragraphs));
    });

    /// <summary>All that was found, in order of place, then rule id.</summary>
    public DocumentReport Report() => new(
        article.Document,
        results.OrderBy(r => r.Finding.Span.Start).ThenBy(r => r.Finding.Span.Length).ThenBy(r => r.Rule.Id, StringComparer.Ordinal).ToImmutableArray(),
        notifications.ToImmutable())
    {
        SuppressedCount = suppressedCount,
        NeededWords = article.NeededWords,
        Corpus = corpus.ToImmutable(),
    };

    private void Observed(RuleInfo info, Action<Microsoft.CodeAnalysis.DiagnosticSeverity, RuleContext> run)
    {
        int before = results.Count;
        observer?.Begins(info.Id);
        try
        {
            run(settings.Severity(info)!.Value, new RuleContext(article, settings.Options(info)));
        }
        finally
        {
            observer?.Ended(info.Id, results.Count - before);
        }
    }

    private void Guard(RuleInfo info, Action<Microsoft.CodeAnalysis.DiagnosticSeverity, RuleContext> run)
    {
        try
        {
            if (IsOn(info)) Observed(info, run);
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
