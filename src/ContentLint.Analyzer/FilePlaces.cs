using System.Collections.Immutable;
using System.Linq;
using ContentLint.Core;
using ContentLint.Core.Fixing;
using ContentLint.Documents;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace ContentLint.Analyzer;

/// <summary>Leads from ranges of a text to diagnostics at its lines.</summary>
/// <param name="path">The file as the compiler names it.</param>
/// <param name="text">Its text.</param>
/// <param name="tree">Its tree, when it is code: then the compiler knows its lines, and its own pragmas hold.</param>
internal sealed class FilePlaces(string path, string text, SyntaxTree? tree = null)
{
    private readonly LineIndex lines = new(text);

    /// <summary>A finding as the compiler tells it.</summary>
    public Diagnostic Diagnostic(Result result) => Microsoft.CodeAnalysis.Diagnostic.Create(
        result.Rule.Descriptor,
        At(result.Finding.Span),
        result.Severity,
        result.Finding.Related.Select(place => At(place.Span)),
        Fixes(result),
        Printable.Of(result.Finding.Message.ToString()));

    /// <summary>What the linter has to say of the text.</summary>
    public Diagnostic Notice(Notification notification) => Notice(
        notification.RuleId is null ? HostDiagnostics.Text : HostDiagnostics.Failure,
        notification.IsError ? DiagnosticSeverity.Warning : DiagnosticSeverity.Info,
        notification.Message,
        notification.Span);

    /// <summary>What the host has to say of the file.</summary>
    public Diagnostic Notice(DiagnosticDescriptor descriptor, DiagnosticSeverity severity, string message, TextSpan? span = null) =>
        Microsoft.CodeAnalysis.Diagnostic.Create(descriptor, At(span ?? default), severity, additionalLocations: null, properties: null, Printable.Of(message));

    private static ImmutableDictionary<string, string?> Fixes(Result result)
    {
        var none = ImmutableDictionary<string, string?>.Empty;
        if (result.Finding.Fixes.IsEmpty) return none;
        return none.Add(FixWriting.Property, FixWriting.Write(result.Finding.Fixes.Select(fix => CarriedFix.Of(result.Document.Source, result.Finding, fix))));
    }

    private Location At(TextSpan span) => tree is not null ? Location.Create(tree, span) : Location.Create(path, span, new LinePositionSpan(Position(span.Start), Position(span.End)));

    private LinePosition Position(int offset)
    {
        var (line, column) = lines.At(offset);
        return new LinePosition(line - 1, column - 1);
    }
}
