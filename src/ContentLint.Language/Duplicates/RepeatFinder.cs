using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using ContentLint.Documents;
using Microsoft.CodeAnalysis.Text;

namespace ContentLint.Language;

/// <summary>
/// Finds paragraphs that repeat an earlier one, whole or but for a few words, in any order of their sentences. Hashed shingles of
/// words lead to the candidates, so the cost is linear; the words themselves decide.
/// </summary>
internal sealed class RepeatFinder
{
    private const int Shingle = 4;
    private const int Sample = 64;
    private const int OwnersKept = 4;
    private const int FewestWords = 12;
    private const int FewestWordsEdited = 20;
    private const int LongParagraph = 40;
    private const int ShareChanged = 8;

    private readonly Article article;
    private readonly Dictionary<ulong, int> whole = new();
    private readonly Dictionary<ulong, Owners> shingles = new();
    private readonly Dictionary<int, WordRun> runs = new();

    private RepeatFinder(Article article) => this.article = article;

    public static ImmutableArray<RepeatedPassage> Find(Article article)
    {
        var found = ImmutableArray.CreateBuilder<RepeatedPassage>();
        var finder = new RepeatFinder(article);
        var takeaways = new HashSet<int>();
        foreach (var block in article.Takeaways)
        {
            foreach (var item in block.Items) takeaways.Add(item.Passage.Index);
        }

        foreach (var passage in article.Passages)
        {
            if (passage.Words.Length >= FewestWords && !takeaways.Contains(passage.Index) && IsProse(article, passage) && finder.Add(passage) is { } repeat) found.Add(repeat);
        }

        return found.ToImmutable();
    }

    private static bool IsProse(Article article, Passage passage) =>
        passage.Block.Kind is BlockKind.Paragraph or BlockKind.ListItem
        && !IsTemplateCall(passage.Text)
        && article.Outline.RoleOf(passage) == PassageRole.Body
        && article.Outline.SectionOf(passage).Kind != SectionKind.Sources;

    // A call of a site generator's macro stands wherever it is wanted.
    private static bool IsTemplateCall(string text) =>
        text.StartsWith("{%", StringComparison.Ordinal) || text.StartsWith("{{", StringComparison.Ordinal);

    private RepeatedPassage? Add(Passage passage)
    {
        var run = new WordRun(article.Document, passage, new TextSpan(0, passage.Text.Length));
        ulong key = WholeHash(passage, run);
        if (whole.TryGetValue(key, out int same)) return new RepeatedPassage(article.Passages[same], passage, 0);
        whole.Add(key, passage.Index);
        if (run.Length < FewestWordsEdited) return null;
        var votes = new Dictionary<int, int>();
        int cast = 0, step = 1 + (run.Length / Sample);
        for (int i = 0; i + Shingle <= run.Length; i++)
        {
            ulong hash = ShingleHash(run, i);
            if (hash % (uint)step != 0) continue;
            cast++;
            shingles.TryGetValue(hash, out var owners);
            for (int k = 0; k < owners.Count; k++)
            {
                if (owners[k] == passage.Index) continue;
                votes.TryGetValue(owners[k], out int count);
                votes[owners[k]] = count + 1;
            }

            shingles[hash] = owners.With(passage.Index);
        }

        runs.Add(passage.Index, run);
        return Nearest(passage, run, votes, cast);
    }

    private RepeatedPassage? Nearest(Passage passage, WordRun run, Dictionary<int, int> votes, int cast)
    {
        int best = -1, most = Math.Max(2, cast / 5);
        foreach (var vote in votes)
        {
            if (vote.Value > most || (vote.Value == most && best >= 0 && vote.Key < best))
            {
                best = vote.Key;
                most = vote.Value;
            }
        }

        if (best < 0) return null;
        int changes = run.Length < LongParagraph ? 3 : run.Length / ShareChanged;
        return runs[best].ChangedWords(run, changes, changes) is { } changed ? new RepeatedPassage(article.Passages[best], passage, changed) : null;
    }

    // Letters and digits alone, so that lost spaces make no difference; inline objects by their source.
    private static ulong WholeHash(Passage passage, WordRun run)
    {
        ulong hash = 14695981039346656037;
        foreach (char c in passage.Text)
        {
            if (char.IsLetterOrDigit(c)) hash = (hash ^ char.ToLowerInvariant(c)) * 1099511628211;
        }

        return passage.Text.IndexOf(Prose.Placeholder) < 0 ? hash : hash ^ run.ObjectHash;
    }

    private static ulong ShingleHash(WordRun run, int start)
    {
        ulong hash = 14695981039346656037;
        for (int i = start; i < start + Shingle; i++) hash = (hash ^ run[i]) * 1099511628211;
        return hash ^ (hash >> 29);
    }

    private readonly record struct Owners(int Count, int A, int B, int C, int D)
    {
        public int this[int i] => i switch { 0 => A, 1 => B, 2 => C, _ => D };

        public Owners With(int owner) => Count switch
        {
            0 => new Owners(1, owner, 0, 0, 0),
            1 => A == owner ? this : this with { Count = 2, B = owner },
            2 => B == owner ? this : this with { Count = 3, C = owner },
            OwnersKept - 1 => C == owner ? this : this with { Count = OwnersKept, D = owner },
            _ => this,
        };
    }
}
