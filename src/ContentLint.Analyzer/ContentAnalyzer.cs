using System.Collections.Immutable;
using System.Linq;
using ContentLint.Core;
using ContentLint.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ContentLint.Analyzer;

/// <summary>All rules in the compiler: they check the texts among the additional files of a project and the documentation in its C# code.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp, LanguageNames.VisualBasic)]
public sealed class ContentAnalyzer : DiagnosticAnalyzer
{
    private readonly Linter linter;

    /// <summary>The analyzer with all rules.</summary>
    public ContentAnalyzer()
        : this(RuleCatalog.All)
    {
    }

    /// <summary>The analyzer with the given rules.</summary>
    internal ContentAnalyzer(ImmutableArray<RuleInfo> rules)
    {
        linter = new Linter(rules);
        SupportedDiagnostics = rules.Select(rule => rule.Descriptor).Concat(HostDiagnostics.All).ToImmutableArray();
    }

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; }

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(start =>
        {
            var check = new ProjectCheck(linter, start.Options);
            start.RegisterAdditionalFileAction(file => check.Check(file.AdditionalFile, file.ReportDiagnostic, file.CancellationToken));
            if (check.ReadsCode) start.RegisterSyntaxTreeAction(code => check.Check(code.Tree, code.ReportDiagnostic, code.CancellationToken));
            start.RegisterCompilationEndAction(end => check.Conclude(end.ReportDiagnostic));
        });
    }
}
