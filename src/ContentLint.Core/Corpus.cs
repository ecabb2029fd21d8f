using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using ContentLint.Language;
using Microsoft.CodeAnalysis.Text;

namespace ContentLint.Core;

/// <summary>
/// What the documents of a run have in common, for one rule. Documents are added in the order of the run; each paragraph is compared
/// with the first of its kind, so cost is linear and what is held is bounded.
/// </summary>
/// <typeparam name="TPlace">How the host keeps a place; one is kept for each paragraph that is held.</typeparam>
/// <param name="capacity">How many paragraphs are held at most.</param>
public sealed class Corpus<TPlace>(int capacity)
{
    private readonly ParagraphIndex index = new(capacity);
    private readonly List<Group> groups = new();
    private int document;

    /// <summary>Whether there were more paragraphs than are held.</summary>
    public bool HasOverflowed { get; private set; }

    /// <summary>In how many documents the paragraphs of a group stand.</summary>
    public int Documents(int group) => groups[group].Documents;

    /// <summary>Adds a document and gives those of its paragraphs that an earlier one has as well, each kind once.</summary>
    /// <param name="paragraphs">Its paragraphs, in order.</param>
    /// <param name="place">Makes the place of a range of it.</param>
    public IEnumerable<(CorpusParagraph Paragraph, int Group, TPlace First, int ChangedWords)> Add(ImmutableArray<CorpusParagraph> paragraphs, Func<TextSpan, TPlace> place)
    {
        document++;
        for (int i = 0; i < paragraphs.Length; i++)
        {
            var paragraph = paragraphs[i];
            if (i + 1 < paragraphs.Length) index.Fetch(paragraphs[i + 1].Digest);
            if (index.Find(paragraph.Digest) is not var (number, changed))
            {
                if (index.Add(paragraph.Digest) is null) HasOverflowed = true;
                else groups.Add(new Group(place(paragraph.Digest.SourceSpan), document, 1));
                continue;
            }

            var group = groups[number];
            if (group.LastDocument == document) continue;
            groups[number] = group with { LastDocument = document, Documents = group.Documents + 1 };
            yield return (paragraph, number, group.First, changed);
        }
    }

    private readonly record struct Group(TPlace First, int LastDocument, int Documents);
}
