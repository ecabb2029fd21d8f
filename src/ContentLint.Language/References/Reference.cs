using System;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;

namespace ContentLint.Language;

/// <summary>One entry of a source list. All spans are half-open UTF-16 ranges in the text of <see cref="Passage"/>.</summary>
public sealed class Reference
{
    /// <summary>The passage it stands in.</summary>
    public required Passage Passage { get; init; }

    /// <summary>The entry without its number, bullet and the white space around it.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>The number or footnote label that the text cites it by; null when it bears none.</summary>
    public string? Label { get; init; }

    /// <summary>The authors, as far as they can be told from the title.</summary>
    public TextSpan? Authors { get; init; }

    /// <summary>The title of the work.</summary>
    public TextSpan? Title { get; init; }

    /// <summary>The journal, book, site or publisher that the work appeared in.</summary>
    public TextSpan? Container { get; init; }

    /// <summary>The four digits of the year.</summary>
    public TextSpan? Year { get; init; }

    /// <summary>DOI, PMID, ISBN and addresses, in order.</summary>
    public ImmutableArray<ReferenceIdentifier> Identifiers { get; init; } = ImmutableArray<ReferenceIdentifier>.Empty;

    /// <summary>Whether it is a work that appeared in a journal: it names its container, and bears a DOI, a PubMed number or a volume with pages.</summary>
    public bool IsArticle
    {
        get
        {
            if (Container is null) return false;
            foreach (var identifier in Identifiers)
            {
                if (identifier.Kind is ReferenceIdentifierKind.Doi or ReferenceIdentifierKind.PubMed or ReferenceIdentifierKind.PubMedCentral) return true;
            }

            return ReferenceShape.HasVolumeAndPages(Passage.Text, Span);
        }
    }

    /// <summary>Whether it names more than one work: two identifiers of one kind that must be unique.</summary>
    public bool HoldsSeveralWorks
    {
        get
        {
            ReferenceIdentifier? doi = null, pubMed = null;
            foreach (var identifier in Identifiers)
            {
                if (identifier.Kind == ReferenceIdentifierKind.Doi)
                {
                    if (doi is { } other && other.Value != identifier.Value) return true;
                    doi = identifier;
                }
                else if (identifier.Kind == ReferenceIdentifierKind.PubMed)
                {
                    if (pubMed is { } other && other.Value != identifier.Value) return true;
                    pubMed = identifier;
                }
            }

            return false;
        }
    }

    /// <summary>Its characters.</summary>
    public ReadOnlySpan<char> Text => this[Span];

    /// <summary>The characters of one of its parts.</summary>
    public ReadOnlySpan<char> this[TextSpan part] => Passage.Text.AsSpan(part.Start, part.Length);
}
