using System;
using System.Threading;
using ContentLint.Core;
using ContentLint.Documents;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace ContentLint.Analyzer;

/// <summary>The check of one project's texts. Threads share it.</summary>
internal sealed class ProjectCheck
{
    private const string Ours = "build_metadata.AdditionalFiles.ContentLint";
    private readonly Linter linter;
    private readonly AnalyzerConfigOptionsProvider options;
    private readonly SettingProblems problems = new();
    private readonly CompilerSettings settings;
    private readonly KnownFindings known;
    private readonly FindingBudget budget;
    private readonly DocumentLimit limit;

    public ProjectCheck(Linter linter, AnalyzerOptions options)
    {
        this.linter = linter;
        this.options = options.AnalyzerConfigOptionsProvider;
        settings = new CompilerSettings(options, problems);
        known = new KnownFindings(options.AdditionalFiles, problems);
        budget = new FindingBudget(this.options.GlobalOptions);
        limit = new DocumentLimit(this.options.GlobalOptions, problems);
    }

    /// <summary>Whether the documentation in code is checked.</summary>
    public bool ReadsCode => !options.GlobalOptions.TryGetValue("build_property.ContentLintCode", out string? value) || !value.Equals("false", StringComparison.OrdinalIgnoreCase);

    /// <summary>Checks a file, if it is a text that was meant for this analyzer.</summary>
    public void Check(AdditionalText file, Action<Diagnostic> report, CancellationToken cancellationToken)
    {
        if (DocumentReader.FormatOf(file.Path) is not { } format || !IsOurs(file)) return;
        if (file.GetText(cancellationToken) is { } source) Check(file.Path, source, format, options.GetOptions(file), tree: null, report, cancellationToken);
        else report(new FilePlaces(file.Path, "").Notice(HostDiagnostics.Text, DiagnosticSeverity.Warning, "The file could not be read. It was left out; the other files were checked."));
    }

    /// <summary>Checks the documentation in code.</summary>
    public void Check(SyntaxTree tree, Action<Diagnostic> report, CancellationToken cancellationToken)
    {
        if (DocumentReader.FormatOf(tree.FilePath) is DocumentFormat.CSharp and var format)
            Check(tree.FilePath, tree.GetText(cancellationToken), format, options.GetOptions(tree), tree, report, cancellationToken);
    }

    private void Check(string path, SourceText source, DocumentFormat format, AnalyzerConfigOptions pairs, SyntaxTree? tree, Action<Diagnostic> report, CancellationToken cancellationToken)
    {
        var places = new FilePlaces(path, "", tree);
        try
        {
            var decoded = CompilerText.Decode(source);
            string text = decoded.Text?.ToString() ?? "";
            places = new FilePlaces(path, text, tree);
            var set = settings.For(pairs, path);
            var atHand = new WorkAtHand();
            if (!limit.Ends(() => linter.Check(DocumentReader.Read(path.Replace('\\', '/'), decoded, format), set, observer: atHand), atHand, cancellationToken, out var result))
            {
                string? work = atHand.Current;
                atHand.GiveUp();
                report(places.Notice(HostDiagnostics.Failure, DiagnosticSeverity.Warning, LostTime.Notice(path, limit.Limit, work, linter.Catalogue, DocumentLimit.Property).Message));
                return;
            }

            foreach (var finding in budget.Take(known.LeaveOut(path, text, result!.Results))) report(places.Diagnostic(finding));
            foreach (var notification in result.Notifications) report(places.Notice(notification));
        }
#pragma warning disable CA1031 // One file that trips a fault of ours must not cost the findings in all others.
        catch (Exception e) when (e is not OperationCanceledException)
#pragma warning restore CA1031
        {
            report(places.Notice(HostDiagnostics.Failure, DiagnosticSeverity.Warning, $"The file could not be checked: {e.GetType().Name}: {e.Message} It was left out; please report this as a bug."));
        }
    }

    /// <summary>Tells what concerns the project as a whole.</summary>
    public void Conclude(Action<Diagnostic> report)
    {
        foreach (var problem in problems.All) report(problem);
        foreach (var notice in budget.Notices()) report(notice);
    }

    /// <summary>
    /// Other analyzers have additional files, too, and those are no articles. The package marks what it adds; a host that hands on no
    /// marks has no files but for us.
    /// </summary>
    private bool IsOurs(AdditionalText file) =>
        !options.GetOptions(file).TryGetValue(Ours, out string? mark) || mark.Equals("true", StringComparison.OrdinalIgnoreCase);
}
