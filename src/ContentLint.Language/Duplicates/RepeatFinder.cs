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
    private const int FewestWords = 12;
    private const int FewestWordsEdited = 20;
    private const int LongParagraph = 40;
    private const int ShareChanged = 8;

    private readonly Article article;
    private readonly Dictionary<ulong, int> whole = new();
    private readonly ShingleOwners shingles;
    private readonly Dictionary<int, int> votes = new();

    private RepeatFinder(Article article, int votes)
    {
        this.article = article;
        shingles = new ShingleOwners(votes);
    }

    public static ImmutableArray<RepeatedPassage> Find(Article article)
    {
        var paragraphs = ParagraphsOf(article);
        int votes = 0;
        foreach (var passage in paragraphs) votes += VotesOf(passage.Words.Length);
        if (!AnyMayRepeat(article.WordRuns, paragraphs, votes)) return ImmutableArray<RepeatedPassage>.Empty;
        var found = ImmutableArray.CreateBuilder<RepeatedPassage>();
        using var finder = new RepeatFinder(article, votes);
        foreach (var passage in paragraphs)
        {
            if (finder.Add(passage) is { } repeat) found.Add(repeat);
        }

        return found.ToImmutable();
    }

    public void Dispose() => shingles.Dispose();

    private static List<Passage> ParagraphsOf(Article article)
    {
        var takeaways = new HashSet<int>();
        foreach (var block in article.Takeaways)
        {
            foreach (var item in block.Items) takeaways.Add(item.Passage.Index);
        }

        var paragraphs = new List<Passage>();
        foreach (var passage in article.Passages)
        {
            if (passage.Words.Length >= FewestWords && !takeaways.Contains(passage.Index) && ProseParagraph.Is(article, passage)) paragraphs.Add(passage);
        }

        return paragraphs;
    }

    // As many shared shingles as a repeat has, whoever shares them: few articles have a paragraph with that many.
    private static bool AnyMayRepeat(WordRuns runs, List<Passage> paragraphs, int votes)
    {
        var whole = new HashSet<ulong>();
        using var seen = new SeenShingles(votes);
        Span<uint> room = stackalloc uint[SmallestShingles.Kept];
        foreach (var passage in paragraphs)
        {
            var run = runs.Of(passage);
            if (!whole.Add(run.WholeHash)) return true;
            if (run.Length < FewestWordsEdited) continue;
            int cast = 0, shared = 0;
            var sample = new VotingSample(run.Length);
            var smallest = new SmallestShingles(room);
            foreach (ulong hash in run.Shingles)
            {
                smallest.Add(hash);
                if (!sample.Holds(hash)) continue;
                cast++;
                if (seen.Add(hash)) shared++;
            }

            run.SmallestShingles = smallest.ToArray();
            if (shared > VotesOfChance(cast)) return true;
        }

        return false;
    }

    /// <summary>How many shingles a paragraph may have in common with another and yet be no repeat.</summary>
    private static int VotesOfChance(int cast) => Math.Max(2, cast / 5);

    /// <summary>About how many votes a paragraph casts.</summary>
    private static int VotesOf(int words) => words < FewestWordsEdited ? 0 : words / VotingSample.StepOf(words);

    private RepeatedPassage? Add(Passage passage)
    {
        var run = article.WordRuns.Of(passage);
        if (whole.TryGetValue(run.WholeHash, out int same)) return new RepeatedPassage(article.Passages[same], passage, 0);
        whole.Add(run.WholeHash, passage.Index);
        if (run.Length < FewestWordsEdited) return null;
        votes.Clear();
        int cast = 0;
        var sample = new VotingSample(run.Length);
        foreach (ulong hash in run.Shingles)
        {
            if (!sample.Holds(hash)) continue;
            cast++;
            shingles.Vote(hash, passage.Index, votes);
        }

        return votes.Count == 0 ? null : Nearest(passage, run, cast);
    }

    private RepeatedPassage? Nearest(Passage passage, WordRun run, int cast)
    {
        int best = -1, most = VotesOfChance(cast);
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
