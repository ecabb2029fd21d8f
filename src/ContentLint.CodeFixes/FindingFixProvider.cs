using System.Collections.Immutable;
using System.Linq;
using System.Threading.Tasks;
using ContentLint.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace ContentLint.CodeFixes;

/// <summary>
/// Offers the fixes of findings in editors, for additional documents and for the documentation in code. The analyzer knows them
/// already: they come with its diagnostics.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp, LanguageNames.VisualBasic, Name = nameof(FindingFixProvider), DocumentKinds = [nameof(TextDocumentKind.Document), nameof(TextDocumentKind.AdditionalDocument)])]
public sealed class FindingFixProvider : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = RuleCatalog.All.Select(rule => rule.Id).ToImmutableArray();

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => SafeFixesProvider.Instance;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var document = context.TextDocument;
        var text = await document.GetTextAsync(context.CancellationToken).ConfigureAwait(false);
        foreach (var offered in context.Diagnostics.SelectMany(diagnostic => OfferedFix.Of(diagnostic, text)))
        {
            var action = CodeAction.Create(
                offered.Title,
                _ => Task.FromResult(document.Project.Solution.With(document, text, [offered.Fix])),
                offered.EquivalenceKey);
            context.RegisterCodeFix(action, offered.Diagnostic);
        }
    }
}
