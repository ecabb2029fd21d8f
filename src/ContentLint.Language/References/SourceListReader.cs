using System.Collections.Generic;
using System.Collections.Immutable;
using ContentLint.Documents;
using Microsoft.CodeAnalysis.Text;

namespace ContentLint.Language;

/// <summary>Finds the source list of an article by its heading and the shape of what follows; otherwise takes its footnotes.</summary>
internal static class SourceListReader
{
    private const int LongestIntroduction = 3, LongestDoubt = 4;

    /// <summary>The source lists in order; footnotes that hold references are the only one where no heading stands over a list.</summary>
    public static ImmutableArray<SourceList> Read(ImmutableArray<Passage> passages)
    {
        var lists = ImmutableArray.CreateBuilder<SourceList>();
        for (int i = 0; i < passages.Length; i++)
        {
            var passage = passages[i];
            for (int start = 0, end; start < passage.Text.Length; start = end + 1)
            {
                end = passage.EndOfLineAt(start);
                if (SourceHeading.Read(passage, TextSpan.FromBounds(start, end)) is not { } heading) continue;
                if (ReadUnder(passages, i, end, heading) is { } list)
                {
                    lists.Add(list);
                    i = list.End - 1;
                }

                break; // A second try in the same passage would read it again: quadratic.
            }
        }

        if (lists.Count == 0 && Footnotes(passages) is { } footnotes) lists.Add(footnotes);
        return lists.ToImmutable();
    }

    private static SourceList? ReadUnder(ImmutableArray<Passage> passages, int at, int behindHeading, SourceHeading heading)
    {
        var entries = ImmutableArray.CreateBuilder<Reference>();
        var doubtful = new List<SourceEntry>();
        int skipped = 0, last = at, certain = 0, unproven = 0;
        bool open = true;
        for (int i = at; open && i < passages.Length; i++)
        {
            var passage = passages[i];
            if (i > at && (passage.Block.Kind is BlockKind.Heading or BlockKind.TableCell || passage.Block.Region != passages[at].Block.Region)) break;
            foreach (var entry in SourceEntry.Split(passage, i == at ? behindHeading : 0))
            {
                var likeness = ReferenceShape.Judge(passage, entry.Span);
                bool listed = likeness == ReferenceLikeness.Certain || ContinuesList(entry, entries);
                if (listed)
                {
                    if (likeness == ReferenceLikeness.Certain) certain++;
                    foreach (var earlier in doubtful) entries.Add(earlier.Numbered(entries.Count + 1).Parse());
                    unproven += doubtful.Count;
                    doubtful.Clear();
                    entries.Add(entry.Numbered(entries.Count + 1).Parse());
                    last = i;
                }
                else if (likeness == ReferenceLikeness.Possible && doubtful.Count < LongestDoubt)
                {
                    doubtful.Add(entry);
                }
                else if (entries.Count == 0 && skipped < LongestIntroduction)
                {
                    doubtful.Clear();
                    skipped++;
                }
                else
                {
                    open = false;
                    break;
                }
            }
        }

        if (certain == 0) return null;
        return new SourceList
        {
            Heading = passages[at],
            HeadingSpan = heading.Span,
            DeclaredCount = Numbers(passages, at, heading.Count) ? null : heading.Count,
            References = entries.ToImmutable(),
            UnprovenReferences = unproven,
            PossibleReferences = doubtful.Count,
            End = last + 1,
        };
    }

    /// <summary>An item of the list that an earlier entry stands in, or a number that follows an earlier number.</summary>
    private static bool ContinuesList(SourceEntry entry, ImmutableArray<Reference>.Builder entries)
    {
        var block = entry.Passage.Block;
        if (block.Kind == BlockKind.ListItem && block.StartsItem && (entries.Count == 0 || entries[entries.Count - 1].Passage.Block.List == block.List)) return true;
        return entry.Label is not null && (entries.Count == 0 || entries[entries.Count - 1].Label is not null);
    }

    /// <summary>Whether the number is the section's: the heading before it bears the number before.</summary>
    private static bool Numbers(ImmutableArray<Passage> passages, int at, int? count)
    {
        if (count is not { } number || number == 1 || passages[at].Block.Kind != BlockKind.Heading) return false;
        for (int i = at - 1; i >= 0; i--)
        {
            var passage = passages[i];
            if (passage.Block.Kind != BlockKind.Heading || passage.Words.Length < 2) continue;
            return int.TryParse(passage.Text.Substring(0, passage.Words[0].End).Trim(), out int before) && before == number - 1;
        }

        return false;
    }

    private static SourceList? Footnotes(ImmutableArray<Passage> passages)
    {
        var entries = ImmutableArray.CreateBuilder<Reference>();
        int certain = 0, last = -1;
        foreach (var passage in passages)
        {
            if (passage.Block.Kind != BlockKind.FootnoteText) continue;
            var entry = new SourceEntry(passage, new TextSpan(0, passage.Text.Length), passage.Block.Label);
            if (ReferenceShape.Judge(passage, entry.Span) == ReferenceLikeness.Certain) certain++;
            entries.Add(entry.Parse());
            last = passage.Index;
        }

        return certain == 0 || certain * 2 < entries.Count ? null : new SourceList { References = entries.ToImmutable(), End = last + 1 };
    }
}
