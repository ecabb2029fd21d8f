using System;
using System.Collections.Generic;
using System.Collections.Immutable;

namespace ContentLint.Language;

/// <summary>
/// Finds paragraphs that repeat an earlier one, whole or but for a few words, in any order of their sentences. Hashed shingles of
/// words lead to the candidates, so the cost is linear; the words themselves decide.
/// </summary>
internal sealed class RepeatFinder : IDisposable
{
    private const int Sample = 64;
    private const int FewestWords = 12;
    private const int FewestWordsEdited = 20;
    private const int LongParagraph = 40;
    private const int ShareChanged = 8;

    private readonly Article article;
    private readonly Dictionary<ulong, int> whole = new();
    private readonly ShingleOwners shingles;
    private readonly Dictionary<int, int> votes = new();

    private RepeatFinder(Article article)
    {
        this.article = article;
        int votes = 0;
        foreach (var passage in article.Passages) votes += passage.Words.Length < FewestWordsEdited ? 0 : passage.Words.Length / StepOf(passage.Words.Length);
        shingles = new ShingleOwners(votes);
    }

    public static ImmutableArray<RepeatedPassage> Find(Article article)
    {
        var found = ImmutableArray.CreateBuilder<RepeatedPassage>();
        using var finder = new RepeatFinder(article);
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

    public void Dispose() => shingles.Dispose();

    /// <summary>Of how many shingles of a paragraph one casts a vote.</summary>
    private static int StepOf(int words) => 1 + (words / Sample);

    private RepeatedPassage? Add(Passage passage)
    {
        var run = article.WordRuns.Of(passage);
        if (whole.TryGetValue(run.WholeHash, out int same)) return new RepeatedPassage(article.Passages[same], passage, 0);
        whole.Add(run.WholeHash, passage.Index);
        if (run.Length < FewestWordsEdited) return null;
        votes.Clear();
        int cast = 0;
        uint step = (uint)StepOf(run.Length);

        // Most paragraphs are short, and a division takes longer than all the rest.
        bool isPower = (step & (step - 1)) == 0;
        foreach (ulong hash in run.Shingles)
        {
            if ((isPower ? hash & (step - 1) : hash % step) != 0) continue;
            cast++;
            shingles.Vote(hash, passage.Index, votes);
        }

        return votes.Count == 0 ? null : Nearest(passage, run, cast);
    }

    private RepeatedPassage? Nearest(Passage passage, WordRun run, int cast)
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
        return article.WordRuns.Of(article.Passages[best]).ChangedWords(run, changes, changes) is { } changed ? new RepeatedPassage(article.Passages[best], passage, changed) : null;
    }
}
