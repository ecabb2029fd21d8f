using System;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace ContentLint.RuleCatalog;

/// <summary>
/// Reads <c>rules/&lt;module&gt;/&lt;name&gt;/rule.md</c> and binds each page's head to the class of its name, or to the list beside it, so that the
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

    private static readonly DiagnosticDescriptor MissingList = new(
        "CLC005", "Rule without its list", "The page '{0}/{1}' has no list: write '{2}.txt' beside it or in the folder of a language that it names", "RuleCatalog", DiagnosticSeverity.Error, isEnabledByDefault: true);

    private static readonly DiagnosticDescriptor ListAndClass = new(
        "CLC006", "Rule with a list and a class", "The page '{0}/{1}' has 'check' and the class {2}: keep one of them", "RuleCatalog", DiagnosticSeverity.Error, isEnabledByDefault: true);

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
        var lists = context.AdditionalTextsProvider
            .Select((text, _) => text.Path.Replace('\\', '/'))
            .Where(path => path.EndsWith(".txt", StringComparison.Ordinal))
            .Collect();
        context.RegisterSourceOutput(pages.Combine(classes).Combine(lists), (output, all) => Write(output, all.Left.Left, all.Left.Right!, all.Right));
    }

    private static void Write(SourceProductionContext output, ImmutableArray<RulePage> pages, ImmutableArray<RuleClass> classes, ImmutableArray<string> lists)
    {
        var bound = ImmutableArray.CreateBuilder<RulePage>();
        foreach (var page in pages.OrderBy(p => p.Id, StringComparer.Ordinal))
        {
            if (page.Fault is { } fault) output.ReportDiagnostic(Diagnostic.Create(BadPage, At(page, fault.Line), fault.Message));
            else if (bound.FirstOrDefault(p => p.Id == page.Id) is { } first) output.ReportDiagnostic(Diagnostic.Create(DoubledId, At(page, 1), page.Id, first.Name));
            else if (page.Check.Length > 0 && HasClass(page, classes)) output.ReportDiagnostic(Diagnostic.Create(ListAndClass, At(page, 1), page.Module, page.Name, page.ClassName));
            else if (page.Check.Length > 0 && !HasList(page, lists)) output.ReportDiagnostic(Diagnostic.Create(MissingList, At(page, 1), page.Module, page.Name, page.Check));
            else if (page.Check.Length == 0 && !HasClass(page, classes)) output.ReportDiagnostic(Diagnostic.Create(PageWithoutClass, At(page, 0), page.Module, page.Name, page.ModuleName, page.ClassName));
            else bound.Add(page);
        }

        foreach (var rule in classes.Where(c => !pages.Any(p => p.ClassName == c.Name && p.ModuleName == c.Module)))
            output.ReportDiagnostic(Diagnostic.Create(ClassWithoutPage, Location.None, rule.Name));
        output.AddSource("RuleCatalog.g.cs", SourceText.From(CatalogSource.Write(bound.ToImmutable()), System.Text.Encoding.UTF8));
    }

    private static bool HasClass(RulePage page, ImmutableArray<RuleClass> classes) => classes.Any(c => c.Name == page.ClassName && c.Module == page.ModuleName);

    private static bool HasList(RulePage page, ImmutableArray<string> lists)
    {
        string path = page.Path.Replace('\\', '/'), folder = path.Substring(0, path.LastIndexOf('/') + 1);
        return page.Languages.Select(language => language + "/").Prepend("").Any(sub => lists.Contains(folder + sub + page.Check + ".txt"));
    }

    private static Location At(RulePage page, int line) => Location.Create(
        page.Path, new TextSpan(0, 0), new LinePositionSpan(new LinePosition(line, 0), new LinePosition(line, 0)));
}
