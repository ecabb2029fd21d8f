using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using ContentLint.Core;
using ContentLint.Language;
using Microsoft.CodeAnalysis.Text;

namespace ContentLint.Rules.Citation;

/// <summary>CL4004: a reference with a broken identifier, or an article without its year.</summary>
public sealed class MalformedReference : ArticleRule
{
    private static readonly IReadOnlyList<string> Undated = RuleFile.ReadList("citation/malformed-reference/en/undated.txt");

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(Article article, RuleContext context)
    {
        foreach (var list in article.SourceLists)
        {
            foreach (var reference in list.References)
            {
                foreach (var identifier in reference.Identifiers)
                {
                    if (!identifier.IsSound) yield return Broken(reference, identifier);
                }

                if (reference is { IsArticle: true, Year: null } && !SaysUndated(reference))
                    yield return Finding.In(reference.Passage, reference.Span, "This reference to a journal article has no year. Add it.");
            }
        }
    }

    private static Finding Broken(Reference reference, ReferenceIdentifier identifier)
    {
        string kind = identifier.Kind switch
        {
            ReferenceIdentifierKind.Doi => "DOI",
            ReferenceIdentifierKind.PubMed => "PMID",
            ReferenceIdentifierKind.PubMedCentral => "PMCID",
            ReferenceIdentifierKind.Issn => "ISSN",
            ReferenceIdentifierKind.ArXiv => "arXiv number",
            _ => "ISBN",
        };
        string value = identifier.Value.Length == 0 ? kind : $"{kind} {identifier.Value}";
        var span = identifier.Span.IsEmpty ? reference.Span : identifier.Span;
        var finding = Finding.In(reference.Passage, span, $"The {value} {identifier.Fault}, so it leads nowhere. Look it up and correct it.");
        if (identifier.Repaired is not { } repaired || !reference[identifier.Span].Equals(identifier.Value.AsSpan(), StringComparison.Ordinal)) return finding;
        var change = new TextChange(reference.Passage.ToSource(identifier.Span), repaired);
        return finding with { Fixes = ImmutableArray.Create(new Fix($"Change the {kind} to {repaired}.", IsSafe: false, ImmutableArray.Create(change))) };
    }

    private static bool SaysUndated(Reference reference)
    {
        foreach (string word in Undated)
        {
            if (reference.Text.IndexOf(word.AsSpan(), StringComparison.OrdinalIgnoreCase) >= 0) return true;
        }

        return false;
    }
}
