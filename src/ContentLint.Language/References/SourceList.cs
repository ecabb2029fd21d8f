using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;

namespace ContentLint.Language;

/// <summary>The list of works that an article says it rests on.</summary>
public sealed class SourceList
{
    /// <summary>The passage of its heading; null for footnotes that stand without one.</summary>
    public Passage? Heading { get; init; }

    /// <summary>The heading's words (<c>6 Sources</c>), a half-open range in the text of <see cref="Heading"/>.</summary>
    public TextSpan HeadingSpan { get; init; }

    /// <summary>How many sources the heading promises; null when it does not say.</summary>
    public int? DeclaredCount { get; init; }

    /// <summary>The entries, in order.</summary>
    public required ImmutableArray<Reference> References { get; init; }

    /// <summary>How many of <see cref="References"/> have an entry's shape and stand among entries, but may be remarks.</summary>
    public int UnprovenReferences { get; init; }

    /// <summary>How many paragraphs behind the last entry may be entries too: they have an entry's shape, but nothing that proves it.</summary>
    public int PossibleReferences { get; init; }

    /// <summary>Whether every entry is one work: false when a paragraph holds several references run together.</summary>
    public bool IsCountable
    {
        get
        {
            foreach (var reference in References)
            {
                if (reference.HoldsSeveralWorks) return false;
            }

            return true;
        }
    }

    /// <summary>Index in <see cref="Article.Passages"/> of the first passage behind the list.</summary>
    public required int End { get; init; }

    /// <summary>The references whose work an earlier one names, with that one and its place in the list, from 1.</summary>
    public IEnumerable<(Reference Reference, Reference Earlier, int Place)> Duplicates()
    {
        var identity = new WorkIdentity();
        foreach (var reference in References)
        {
            if (identity.PlaceOf(reference) is { } place) yield return (reference, References[place], place + 1);
        }
    }

    /// <summary>Whether a passage is the heading or an entry of the list.</summary>
    public bool Covers(Passage passage) => passage.Index >= (Heading ?? References[0].Passage).Index && passage.Index < End;
}
