using System;
using System.Collections.Immutable;
using System.Linq;
using ContentLint.Documents;
using ContentLint.Language;

namespace ContentLint.Core;

/// <summary>Runs rules over documents. It has no state, so threads may share it.</summary>
public sealed class Linter
{
    private readonly ImmutableArray<(RuleInfo Info, Rule Rule)> rules;

    /// <summary>A linter with the given rules.</summary>
    public Linter(ImmutableArray<RuleInfo> rules) => this.rules = rules.Select(info => (info, info.Create())).ToImmutableArray();

    /// <summary>
    /// Checks one document. A rule that throws becomes an error notification and loses nothing of the others.
    /// </summary>
    public DocumentReport Check(Document document)
    {
        var article = new Article(document);
        var results = ImmutableArray.CreateBuilder<Result>();
        var notifications = ImmutableArray.CreateBuilder<Notification>();
        foreach (var notice in document.Notices)
            notifications.Add(new Notification(document.Path, notice.Message, IsError: false, Span: notice.Span));
        foreach (var (info, rule) in rules)
        {
            try
            {
                if (!CanJudge(info, article)) continue;
                var context = new RuleContext(article, RuleSettings.Default);
                foreach (var finding in rule.Check(article, context))
                    results.Add(new Result(info, document, finding, info.Descriptor.DefaultSeverity));
            }
#pragma warning disable CA1031 // The promise of this class: whatever a rule throws, the run goes on.
            catch (Exception e)
#pragma warning restore CA1031
            {
                notifications.Add(new Notification(
                    document.Path,
                    $"Rule {info.Id} ({info.Name}) failed: {e.GetType().Name}: {e.Message} The other rules were run; please report this as a bug.",
                    IsError: true,
                    info.Id));
            }
        }

        return new DocumentReport(document, Ordered(results), notifications.ToImmutable());
    }

    private static bool CanJudge(RuleInfo info, Article article) =>
        info.Languages.IsEmpty || info.Languages.Contains(article.Language);

    private static ImmutableArray<Result> Ordered(ImmutableArray<Result>.Builder results) => results
        .OrderBy(r => r.Finding.Span.Start).ThenBy(r => r.Finding.Span.Length).ThenBy(r => r.Rule.Id, StringComparer.Ordinal)
        .ToImmutableArray();
}
