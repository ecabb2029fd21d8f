using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using ContentLint.Core.Configuration;
using ContentLint.Documents;
using Microsoft.CodeAnalysis.Text;

namespace ContentLint.Core.Examples;

/// <summary>Runs a rule alone over the examples of its page.</summary>
public sealed class ExampleTrial
{
    private readonly Linter linter;
    private readonly FileSettings settings;

    /// <summary>The trial of a rule. Examples are too short to guess a language from, so they are in the first one that it judges.</summary>
    public ExampleTrial(RuleInfo rule)
    {
        linter = new Linter(ImmutableArray.Create(rule));
        string? language = rule.Languages.FirstOrDefault();
        var settings = new List<Setting>
        {
            new SeveritySetting(new ConfigurationEntry(SettingReader.Prefix + rule.Name, "warning", "", 0), ImmutableArray.Create(rule), Microsoft.CodeAnalysis.ReportDiagnostic.Warn),
        };
        if (language is not null) settings.Add(new GeneralSetting(new ConfigurationEntry(GeneralOption.Language.Name, language, "", 0), GeneralOption.Language));
        this.settings = FileSettings.From(settings);
    }

    /// <summary>What does not hold of an example.</summary>
    public IEnumerable<ExampleFailure> Run(RuleExample example)
    {
        var report = Check(example.Format, example.Text);
        foreach (var notification in report.Notifications) yield return new ExampleFailure(example.Line, notification.Message, "", "");
        string expected = MarkedText.Write(example.Text, example.Marked), found = Marked(example.Text, report);
        if (expected != found) yield return new ExampleFailure(example.Line, "The rule flags other places than the example marks.", expected, found);
        if (example.Fixed is null) yield break;
        string mended = FixApplication.Apply(SourceText.From(example.Text), report.Results.Select(result => result.Finding)).ToString();
        if (mended != example.Fixed) yield return new ExampleFailure(example.Line, "The fixes make another text than the 'fixed' example shows.", example.Fixed, mended);
        else if (Check(example.Format, mended) is { Results.IsEmpty: false } again) yield return new ExampleFailure(example.Line, "The fixed text is flagged again.", mended, Marked(mended, again));
    }

    private static string Marked(string text, DocumentReport report) => MarkedText.Write(text, report.Results.Select(result => result.Finding.Span));

    private DocumentReport Check(DocumentFormat format, string text) => linter.Check(DocumentReader.Read("example", SourceText.From(text), format), settings);
}
