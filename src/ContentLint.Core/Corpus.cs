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
    private const int GroupsOfBlock = 512;

    private readonly ParagraphIndex index = new(capacity);

    // In blocks, since one array for all would be copied whenever it grows, and read by the collector up to its empty end.
    private readonly List<Group[]> blocks = new();
    private int document;

    /// <summary>Whether there were more paragraphs than are held.</summary>
    public bool HasOverflowed { get; private set; }

    /// <summary>In how many documents the paragraphs of a group stand.</summary>
    public int Documents(int group) => At(group).Documents;

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
                if (index.Add(paragraph.Digest) is { } added) Open(added, place(paragraph.Digest.SourceSpan));
                else HasOverflowed = true;
                continue;
            }

            if (Meets(number)) yield return (paragraph, number, At(number).First, changed);
        }
    }

    private ref Group At(int number) => ref blocks[number / GroupsOfBlock][number % GroupsOfBlock];

    private void Open(int number, TPlace first)
    {
        if (number % GroupsOfBlock == 0) blocks.Add(new Group[GroupsOfBlock]);
        At(number) = new Group(first, document);
    }

    /// <summary>Whether the document meets the group for the first time.</summary>
    private bool Meets(int number)
    {
        ref var group = ref At(number);
        if (group.LastDocument == document) return false;
        group.LastDocument = document;
        group.Documents++;
        return true;
    }

    private struct Group(TPlace first, int document)
    {
        public readonly TPlace First = first;
        public int LastDocument = document;
        public int Documents = 1;
    }
}
