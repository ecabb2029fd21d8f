using System;
using System.Collections.Immutable;
using System.Linq;
using System.Reflection;
using System.Threading.Tasks;
using ContentLint.CodeFixes;
using ContentLint.Core;
using ContentLint.Core.Fixing;
using ContentLint.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;

namespace ContentLint.Analyzer.Tests;

/// <summary>Which fixes an editor offers, and what they do.</summary>
public class FindingFixTests
{
    private const string Damaged = "# Guide\r\n\r\nWalking is good for the heart and mind,but it takes time.\r\n\r\nIt keeps the joints warm,too,and the head clear.\r\n";
    private const string Paragraph = "Walking is good for the heart and for the mind, and it costs nothing but the time that you give to it each day.";
    private const string Code = "/// <summary>It is good for the heart and mind,but it takes time.</summary>\npublic class A\n{\n  int   x ;\n}\n";

    [Fact]
    public async Task ASafeFixChangesNothingButItsRange()
    {
        using var project = new EditorProject(("guide.md", Damaged), ("other.md", Damaged));
        var found = (await EditorProject.FoundIn(project.Project)).Where(d => d.Location.GetLineSpan().Path.EndsWith("guide.md", StringComparison.Ordinal)).ToList();
        var action = Assert.Single(await EditorProject.Offered(project.Document("guide.md"), found[0]));
        Assert.Equal(("Insert a space", "CL1002/safe"), (action.Title, action.EquivalenceKey));
        var changed = Assert.Single(await project.Changed(action));
        Assert.Equal(("guide.md", Damaged.Replace("mind,but", "mind, but", StringComparison.Ordinal)), (changed.Key, changed.Value));
    }

    [Fact]
    public async Task AnUnsafeFixSaysSo()
    {
        using var project = new EditorProject(("a.md", $"# Guide\n\n{Paragraph}\n\nRain is no reason to stay at home.\n\n{Paragraph}\n"));
        var found = Assert.Single(await EditorProject.FoundIn(project.Project), d => d.Id == "CL2002");
        var action = Assert.Single(await EditorProject.Offered(project.Document("a.md"), found));
        Assert.Equal(("Remove the later paragraph (unsafe: look at the result)", "CL2002/unsafe"), (action.Title, action.EquivalenceKey));
        Assert.Equal($"# Guide\n\n{Paragraph}\n\nRain is no reason to stay at home.\n", (await project.Changed(action))["a.md"]);
        Assert.Null(await project.FixAll(FixAllScope.Project, action.EquivalenceKey!, found.Id));
    }

    [Fact]
    public async Task DocumentationInCodeIsMendedInItsPlace()
    {
        using var project = new EditorProject(("A.cs", Code));
        var found = Assert.Single(await EditorProject.FoundIn(project.Project));
        var action = Assert.Single(await EditorProject.Offered(project.Document("A.cs"), found));
        Assert.Equal(Code.Replace("mind,but", "mind, but", StringComparison.Ordinal), (await project.Changed(action))["A.cs"]);
    }

    [Theory]
    [InlineData("")]
    [InlineData("# Guide\r\n\r\nWalking is good for the heart and mind, but it takes time.\r\n")]
    [InlineData("# A Guide\r\n\r\nWalking is good for the heart and mind,but it takes time.\r\n")]
    [InlineData("# Guide\r\n\r\nWalking is good for the heart and kind,but it takes time.\r\n")]
    public async Task ATextThatHasChangedSinceIsLeftAlone(string now)
    {
        using var project = new EditorProject(("guide.md", Damaged));
        var found = (await EditorProject.FoundIn(project.Project))[0];
        project.Type("guide.md", now);
        Assert.Empty(await EditorProject.Offered(project.Document("guide.md"), found));
    }

    [Fact]
    public async Task WhatChangesElsewhereDoesNotMatter()
    {
        using var project = new EditorProject(("guide.md", Damaged));
        var found = (await EditorProject.FoundIn(project.Project))[0];
        project.Type("guide.md", Damaged.Replace("warm,too,and", "warm and", StringComparison.Ordinal));
        Assert.Single(await EditorProject.Offered(project.Document("guide.md"), found));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("nonsense")]
    [InlineData("1;s,0,4,0123456789abcdef,Do it.,0,4,x")]
    [InlineData("1;s,2147483647,2147483647,0123456789abcdef,Do it.,2147483647,0,x")]
    public async Task WhatOthersWriteIntoTheirDiagnosticsDoesNoHarm(string? value)
    {
        using var project = new EditorProject(("guide.md", Damaged));
        var found = (await EditorProject.FoundIn(project.Project))[0];
        var theirs = Diagnostic.Create(found.Descriptor, found.Location, ImmutableDictionary<string, string?>.Empty.Add(FixWriting.Property, value));
        Assert.Empty(await EditorProject.Offered(project.Document("guide.md"), theirs));
    }

    [Theory]
    [InlineData(FixAllScope.Project, new[] { "A.cs", "guide.md", "other.md" })]
    [InlineData(FixAllScope.Solution, new[] { "A.cs", "guide.md", "other.md", "second.md" })]
    public async Task AllSafeFixesOfARuleAreMadeAtOnce(FixAllScope scope, string[] names)
    {
        using var project = new EditorProject(("guide.md", Damaged), ("other.md", Damaged), ("A.cs", Code), ("clean.md", "It is clean.\n"));
        project.AddProject("second.md", Damaged);
        var action = await project.FixAll(scope, "CL1002/safe", "CL1002");
        var changed = await project.Changed(action!);
        Assert.Equal(names, changed.Keys.Order(StringComparer.Ordinal));
        Assert.Equal(Damaged.Replace("mind,but", "mind, but", StringComparison.Ordinal).Replace("warm,too,and", "warm, too, and", StringComparison.Ordinal), changed["guide.md"]);
    }

    [Fact]
    public async Task ADocumentAloneCanBeMended()
    {
        using var project = new EditorProject(("guide.md", Damaged), ("A.cs", Code), ("B.cs", Code));
        var action = await project.FixAll(FixAllScope.Document, "CL1002/safe", "CL1002", (Document)project.Document("A.cs"));
        Assert.Equal(["A.cs"], (await project.Changed(action!)).Keys);
    }

    [Fact]
    public void OverlappingFixesAreNotMadeTogether()
    {
        var text = SourceText.From("0123456789");
        var descriptor = RuleCatalog.All[0].Descriptor;
        Assert.Equal(["A", "C"], OfferedFix.SafeTogether([At(6, "C"), At(3, "B"), At(2, "A")], text).Select(fix => fix.Changes[0].NewText));

        Diagnostic At(int start, string newText)
        {
            var span = new TextSpan(start, 2);
            var finding = new Finding(span, "Here.");
            var fix = new Fix("Change it.", IsSafe: true, [new TextChange(span, newText)]);
            var properties = ImmutableDictionary<string, string?>.Empty.Add(FixWriting.Property, FixWriting.Write([CarriedFix.Of(text, finding, fix)]));
            return Diagnostic.Create(descriptor, Location.Create("a.md", span, default), properties);
        }
    }

    [Fact]
    public void HostsAskForTextsAndForCodeInBothLanguages()
    {
        var export = typeof(FindingFixProvider).GetCustomAttribute<ExportCodeFixProviderAttribute>()!;
        Assert.Equal([LanguageNames.CSharp, LanguageNames.VisualBasic], export.Languages);
        Assert.Equal(["Document", "AdditionalDocument"], export.DocumentKinds);
        Assert.Null(export.DocumentExtensions);
        Assert.Equal(new ContentAnalyzer().SupportedDiagnostics.Select(d => d.Id).Except(HostDiagnostics.All.Select(d => d.Id)), new FindingFixProvider().FixableDiagnosticIds);
    }

    [Fact]
    public void ACompilerWithoutWorkspacesCanLoadTheAnalyzer() =>
        Assert.DoesNotContain(
            new[] { typeof(ContentAnalyzer), typeof(RuleCatalog), typeof(FixWriting), typeof(Language.Article), typeof(Documents.Document) }.SelectMany(type => type.Assembly.GetReferencedAssemblies()),
            name => name.Name!.Contains("Workspaces", StringComparison.Ordinal) || name.Name == typeof(FindingFixProvider).Assembly.GetName().Name);

    [Fact]
    public void AnOldHostCanLoadTheProvider() =>
        Assert.DoesNotContain(typeof(FindingFixProvider).Assembly.GetReferencedAssemblies(), name => name.Name!.StartsWith("System.Composition", StringComparison.Ordinal));
}
