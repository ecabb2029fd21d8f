using System;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace ContentLint.RuleCatalog;

/// <summary>
/// Reads <c>rules/&lt;module&gt;/&lt;name&gt;/rule.md</c> and binds each page's head to the class of its name, so that the
/// catalogue is constants and start-up reads nothing.
/// </summary>
[Generator]
public sealed class RuleCatalogGenerator : IIncrementalGenerator
{
    private static readonly DiagnosticDescriptor BadPage = new(
        "CLC001", "Unreadable rule page", "{0}", "RuleCatalog", DiagnosticSeverity.Error, isEnabledByDefault: true);

    private static readonly DiagnosticDescriptor PageWithoutClass = new(
        "CLC002", "Rule page without a class", "The page '{0}/{1}' has no class: write ContentLint.Rules.{2}.{3}", "RuleCatalog", DiagnosticSeverity.Error, isEnabledByDefault: true);

    private static readonly DiagnosticDescriptor ClassWithoutPage = new(
        "CLC003", "Rule class without a page", "The rule '{0}' has no page: write rules/<module>/<name>/rule.md of the same name", "RuleCatalog", DiagnosticSeverity.Error, isEnabledByDefault: true);

    private static readonly DiagnosticDescriptor DoubledId = new(
        "CLC004", "Doubled rule id", "The id {0} is taken by the page '{1}': choose another", "RuleCatalog", DiagnosticSeverity.Error, isEnabledByDefault: true);

    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var pages = context.AdditionalTextsProvider
            .Where(text => text.Path.Replace('\\', '/').EndsWith("/rule.md", StringComparison.Ordinal))
            .Select((text, cancel) => RulePage.Parse(text.Path, text.GetText(cancel)?.ToString() ?? ""))
            .Collect();
        var classes = context.SyntaxProvider
            .CreateSyntaxProvider(
                (node, _) => node is ClassDeclarationSyntax { BaseList: not null },
                (syntax, cancel) => RuleClass.From(syntax.SemanticModel.GetDeclaredSymbol(syntax.Node, cancel) as INamedTypeSymbol))
            .Where(rule => rule is not null)
            .Collect();
        context.RegisterSourceOutput(pages.Combine(classes), (output, pair) => Write(output, pair.Left, pair.Right!));
    }

    private static void Write(SourceProductionContext output, ImmutableArray<RulePage> pages, ImmutableArray<RuleClass> classes)
    {
        var bound = ImmutableArray.CreateBuilder<RulePage>();
        foreach (var page in pages.OrderBy(p => p.Id, StringComparer.Ordinal))
        {
            if (page.Fault is { } fault) output.ReportDiagnostic(Diagnostic.Create(BadPage, At(page, fault.Line), fault.Message));
            else if (bound.FirstOrDefault(p => p.Id == page.Id) is { } first) output.ReportDiagnostic(Diagnostic.Create(DoubledId, At(page, 1), page.Id, first.Name));
            else if (!classes.Any(c => c.Name == page.ClassName && c.Module == page.ModuleName)) output.ReportDiagnostic(Diagnostic.Create(PageWithoutClass, At(page, 0), page.Module, page.Name, page.ModuleName, page.ClassName));
            else bound.Add(page);
        }

        foreach (var rule in classes.Where(c => !pages.Any(p => p.ClassName == c.Name && p.ModuleName == c.Module)))
            output.ReportDiagnostic(Diagnostic.Create(ClassWithoutPage, Location.None, rule.Name));
        output.AddSource("RuleCatalog.g.cs", SourceText.From(CatalogSource.Write(bound.ToImmutable()), System.Text.Encoding.UTF8));
    }

    private static Location At(RulePage page, int line) => Location.Create(
        page.Path, new TextSpan(0, 0), new LinePositionSpan(new LinePosition(line, 0), new LinePosition(line, 0)));
}
