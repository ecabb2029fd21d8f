using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using ContentLint.CodeFixes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace ContentLint.Analyzer.Tests;

/// <summary>Texts and code in a project as an editor holds it, with what is found in them and the fixes that are offered.</summary>
internal sealed class EditorProject : IDisposable
{
    private readonly AdhocWorkspace workspace = new();
    private readonly ProjectId first;

    /// <summary>A project with some files, in a solution with a second project that has no files.</summary>
    public EditorProject(params (string Name, string Text)[] files)
    {
        first = workspace.AddProject("first", LanguageNames.CSharp).Id;
        Solution = workspace.CurrentSolution.WithProjectCompilationOptions(first, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        foreach (var (name, text) in files) Add(first, name, text);
    }

    /// <summary>What the editor shows.</summary>
    public Solution Solution { get; private set; }

    /// <summary>The project.</summary>
    public Project Project => Solution.GetProject(first)!;

    /// <summary>All documents.</summary>
    public IEnumerable<TextDocument> Documents => Solution.Projects.SelectMany(Texts);

    /// <summary>A project with a file of its own in the same solution.</summary>
    public Project AddProject(string fileName, string text)
    {
        var id = ProjectId.CreateNewId();
        Solution = Solution.AddProject(id, "second", "second", LanguageNames.CSharp);
        Add(id, fileName, text);
        return Solution.GetProject(id)!;
    }

    /// <summary>The text that somebody types into a file.</summary>
    public void Type(string name, string text) => Solution = Solution.WithAdditionalDocumentText(Document(name).Id, SourceText.From(text));

    /// <summary>A document.</summary>
    public TextDocument Document(string name) => Documents.Single(document => document.Name == name);

    /// <summary>What the analyzer finds in a project.</summary>
    public static async Task<ImmutableArray<Diagnostic>> FoundIn(Project project)
    {
        var compilation = await project.GetCompilationAsync();
        var found = await compilation!.WithAnalyzers([new ContentAnalyzer()], project.AnalyzerOptions).GetAnalyzerDiagnosticsAsync();
        return [.. found.OrderBy(d => d.Location.SourceSpan.Start)];
    }

    /// <summary>The actions that are offered for a diagnostic in a document.</summary>
    public static async Task<List<CodeAction>> Offered(TextDocument document, Diagnostic diagnostic)
    {
        var actions = new List<CodeAction>();
        await new FindingFixProvider().RegisterCodeFixesAsync(new CodeFixContext(document, diagnostic, (action, _) => actions.Add(action), CancellationToken.None));
        return actions;
    }

    /// <summary>What an action makes of all documents: name and text of those that it changes.</summary>
    public async Task<Dictionary<string, string>> Changed(CodeAction action)
    {
        var operations = await action.GetOperationsAsync(CancellationToken.None);
        var changed = Assert.IsType<ApplyChangesOperation>(Assert.Single(operations)).ChangedSolution;
        var texts = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var document in changed.Projects.SelectMany(Texts))
        {
            var (now, before) = (await document.GetTextAsync(), await Document(document.Name).GetTextAsync());
            if (!now.ContentEquals(before)) texts.Add(document.Name, now.ToString());
        }

        return texts;
    }

    /// <summary>The action that mends everything in a scope; null for none.</summary>
    public Task<CodeAction?> FixAll(FixAllScope scope, string key, string diagnosticId, Document? document = null)
    {
        var provider = new FindingFixProvider();
        var diagnostics = new Found();
        var context = document is null
            ? new FixAllContext(Project, provider, scope, key, [diagnosticId], diagnostics, CancellationToken.None)
            : new FixAllContext(document, provider, scope, key, [diagnosticId], diagnostics, CancellationToken.None);
        return provider.GetFixAllProvider().GetFixAsync(context);
    }

    public void Dispose() => workspace.Dispose();

    private static IEnumerable<TextDocument> Texts(Project project) => project.Documents.Concat(project.AdditionalDocuments);

    private void Add(ProjectId project, string name, string text)
    {
        var id = DocumentId.CreateNewId(project);
        string path = $"/project/{project.Id}/{name}";
        Solution = Path.GetExtension(name) == ".cs"
            ? Solution.AddDocument(id, name, SourceText.From(text), filePath: path)
            : Solution.AddAdditionalDocument(id, name, SourceText.From(text), filePath: path);
    }

    /// <summary>Finds what the analyzer finds, as hosts do.</summary>
    private sealed class Found : FixAllContext.DiagnosticProvider
    {
        public override async Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(Project project, CancellationToken cancellationToken) => await FoundIn(project);

        public override async Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(Document document, CancellationToken cancellationToken)
        {
            var tree = await document.GetSyntaxTreeAsync(cancellationToken);
            return (await FoundIn(document.Project)).Where(d => d.Location.SourceTree == tree);
        }

        public override async Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
            (await FoundIn(project)).Where(d => !d.Location.IsInSource);
    }
}
