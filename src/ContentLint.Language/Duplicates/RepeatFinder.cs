using System;
using System.Collections.Generic;
using System.Collections.Immutable;

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
            if (passage.Words.Length >= FewestWords && !takeaways.Contains(passage.Index) && ProseParagraph.Is(article, passage) && finder.Add(passage) is { } repeat) found.Add(repeat);
        }

        return found.ToImmutable();
    }

    private RepeatedPassage? Add(Passage passage)
    {
        var run = article.WordRuns.Of(passage);
        ulong key = run.WholeHash(passage);
        if (whole.TryGetValue(key, out int same)) return new RepeatedPassage(article.Passages[same], passage, 0);
        whole.Add(key, passage.Index);
        if (run.Length < FewestWordsEdited) return null;
        var votes = new Dictionary<int, int>();
        int cast = 0, step = 1 + (run.Length / Sample);
        for (int i = 0; i + Shingle <= run.Length; i++)
        {
            ulong hash = run.Shingle(i, Shingle);
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
