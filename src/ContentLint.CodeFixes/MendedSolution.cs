using System.Collections.Generic;
using ContentLint.Core;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace ContentLint.CodeFixes;

/// <summary>Solutions in which ranges of a text are replaced and nothing else.</summary>
internal static class MendedSolution
{
    /// <summary>The solution with the fixes of a document.</summary>
    /// <param name="solution">The solution.</param>
    /// <param name="document">The document, which is code or an additional document.</param>
    /// <param name="text">Its text.</param>
    /// <param name="fixes">Fixes that go together.</param>
    public static Solution With(this Solution solution, TextDocument document, SourceText text, IEnumerable<Fix> fixes)
    {
        var mended = text.WithChanges(FixApplication.Changes(fixes));
        return document is Document ? solution.WithDocumentText(document.Id, mended) : solution.WithAdditionalDocumentText(document.Id, mended);
    }
}
