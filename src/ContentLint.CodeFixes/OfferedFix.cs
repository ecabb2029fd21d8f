using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using ContentLint.Core;
using ContentLint.Core.Fixing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace ContentLint.CodeFixes;

/// <summary>A fix that a diagnostic brought along and that the text still has a use for.</summary>
internal sealed class OfferedFix(Diagnostic diagnostic, Fix fix)
{
    private const string SafeKey = "/safe";

    /// <summary>The diagnostic.</summary>
    public Diagnostic Diagnostic { get; } = diagnostic;

    /// <summary>The fix.</summary>
    public Fix Fix { get; } = fix;

    /// <summary>What an editor shows.</summary>
    public string Title => Fix.Description.TrimEnd('.') + (Fix.IsSafe ? "" : " (unsafe: look at the result)");

    /// <summary>What this has in common with the fixes of like findings.</summary>
    public string EquivalenceKey => Diagnostic.Id + (Fix.IsSafe ? SafeKey : "/unsafe");

    /// <summary>Whether an <see cref="EquivalenceKey"/> is that of fixes that need no look at the result.</summary>
    public static bool IsSafe(string? equivalenceKey) => equivalenceKey?.EndsWith(SafeKey, StringComparison.Ordinal) == true;

    /// <summary>The fixes of a diagnostic, the safe ones first.</summary>
    /// <param name="diagnostic">The diagnostic; anybody can have made it.</param>
    /// <param name="text">The text as it is now.</param>
    public static IEnumerable<OfferedFix> Of(Diagnostic diagnostic, SourceText text) =>
        FixWriting.Read(diagnostic.Properties.GetValueOrDefault(FixWriting.Property))
            .Where(carried => carried.Fits(text))
            .OrderByDescending(carried => carried.Fix.IsSafe)
            .Select(carried => new OfferedFix(diagnostic, carried.Fix));

    /// <summary>The safe fixes of diagnostics that go together.</summary>
    public static IEnumerable<Fix> SafeTogether(IEnumerable<Diagnostic> diagnostics, SourceText text)
    {
        var safe = diagnostics
            .OrderBy(d => d.Location.SourceSpan.Start).ThenBy(d => d.Location.SourceSpan.Length).ThenBy(d => d.Id, StringComparer.Ordinal)
            .Select(d => Of(d, text).FirstOrDefault(offered => offered.Fix.IsSafe))
            .OfType<OfferedFix>();
        return FixApplication.Choose(safe, offered => offered.Fix, offered => offered.Diagnostic.AdditionalLocations.Select(place => place.SourceSpan)).Select(offered => offered.Fix);
    }
}
