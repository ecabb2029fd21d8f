using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace ContentLint.CodeFixes;

/// <summary>
/// Applies the safe fixes of a document, a project or a solution that go together. What is left mends another go, as for the command
/// line. Unsafe ones are never applied in bulk: nobody would look at each result.
/// </summary>
internal sealed class SafeFixesProvider : FixAllProvider
{
    private SafeFixesProvider()
    {
    }

    /// <summary>The only one: it has no state.</summary>
    public static SafeFixesProvider Instance { get; } = new();

    /// <inheritdoc/>
    public override IEnumerable<FixAllScope> GetSupportedFixAllScopes() => [FixAllScope.Document, FixAllScope.Project, FixAllScope.Solution];

    /// <inheritdoc/>
    public override Task<CodeAction?> GetFixAsync(FixAllContext fixAllContext) => Task.FromResult(
        OfferedFix.IsSafe(fixAllContext.CodeActionEquivalenceKey)
            ? CodeAction.Create("Apply the safe fixes", cancellationToken => Mend(fixAllContext, cancellationToken), fixAllContext.CodeActionEquivalenceKey)
            : null);

    private static async Task<Solution> Mend(FixAllContext context, CancellationToken cancellationToken)
    {
        var solution = context.Solution;
        foreach (var (document, diagnostics) in await Found(context).ConfigureAwait(false))
        {
            var text = await document.GetTextAsync(cancellationToken).ConfigureAwait(false);
            solution = solution.With(document, text, OfferedFix.SafeTogether(diagnostics, text));
        }

        return solution;
    }

    private static async Task<List<(TextDocument Document, ImmutableArray<Diagnostic> Diagnostics)>> Found(FixAllContext context)
    {
        var found = new List<(TextDocument, ImmutableArray<Diagnostic>)>();
        if (context is { Scope: FixAllScope.Document, Document: { } document })
        {
            found.Add((document, await context.GetDocumentDiagnosticsAsync(document).ConfigureAwait(false)));
            return found;
        }

        foreach (var project in context.Scope == FixAllScope.Solution ? context.Solution.Projects : [context.Project])
        {
            var diagnostics = await context.GetAllDiagnosticsAsync(project).ConfigureAwait(false);
            found.AddRange(diagnostics.GroupBy(d => At(project, d.Location)).Where(group => group.Key is not null).Select(group => (group.Key!, group.ToImmutableArray())));
        }

        return found;
    }

    /// <summary>The document of a place; the compiler knows additional files by their path only.</summary>
    private static TextDocument? At(Project project, Location location) => location.SourceTree is { } tree
        ? project.GetDocument(tree)
        : project.AdditionalDocuments.FirstOrDefault(document => string.Equals(document.FilePath ?? document.Name, location.GetLineSpan().Path, StringComparison.Ordinal));
}
