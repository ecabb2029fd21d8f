using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using ContentLint.Testing;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ContentLint.House.Tests;

/// <summary>A C# file of <c>src/</c> with the types it declares and the names it uses.</summary>
internal sealed record SourceFile(string Project, string Folder, string Path, int Lines, IReadOnlySet<string> Declared, IReadOnlySet<string> Used)
{
    /// <summary>All files of a project below <c>src/</c>, or of all projects.</summary>
    public static IReadOnlyList<SourceFile> All(string project = "") =>
        [.. Directory.GetFiles(RepositoryRoot.File("src"), "*.cs", SearchOption.AllDirectories)
            .Select(path => System.IO.Path.GetRelativePath(RepositoryRoot.File("src"), path).Replace('\\', '/'))
            .Where(path => path.StartsWith(project.Length == 0 ? "ContentLint." : project + "/", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(Read)];

    private static SourceFile Read(string path)
    {
        string text = File.ReadAllText(RepositoryRoot.File("src", path));
        var root = CSharpSyntaxTree.ParseText(text).GetRoot();
        string[] parts = path.Split('/');
        return new SourceFile(
            parts[0],
            parts.Length > 2 ? parts[1] : "",
            path,
            text.AsSpan().Count('\n'),
            root.DescendantNodes().OfType<BaseTypeDeclarationSyntax>().Where(t => t.Parent is BaseNamespaceDeclarationSyntax).Select(t => t.Identifier.ValueText).ToHashSet(StringComparer.Ordinal),
            root.DescendantNodes().OfType<SimpleNameSyntax>().Where(n => !IsMember(n)).Select(n => n.Identifier.ValueText).ToHashSet(StringComparer.Ordinal));
    }

    /// <summary>Whether the name stands behind a dot: a member may bear the name of a type that it has nothing to do with.</summary>
    private static bool IsMember(SimpleNameSyntax name) => name.Parent is MemberAccessExpressionSyntax access && access.Name == name;
}
