using System.Collections.Generic;

namespace ContentLint.Language;

/// <summary>
/// Finds for a paragraph an earlier one that says the same, among those of all documents. It holds one of each that repeat, and of
/// each about 400 bytes and two more a word.
/// </summary>
public sealed class ParagraphIndex
{
    private readonly int capacity;
    private readonly List<ParagraphDigest> paragraphs = new();
    private readonly NumbersByKey whole = new();
    private readonly NumbersByKey owners = new();
    private readonly List<(int Number, int Votes)> candidates = new();

    /// <summary>An empty index.</summary>
    /// <param name="capacity">How many paragraphs it holds at most; those beyond are looked up and not held.</param>
    public ParagraphIndex(int capacity) => this.capacity = capacity;

    /// <summary>How many paragraphs it holds.</summary>
    public int Count => paragraphs.Count;

    /// <summary>Whether it takes no more.</summary>
    public bool IsFull => paragraphs.Count >= capacity;

    /// <summary>Has memory bring what is known of a paragraph's keys, which will soon be asked for.</summary>
    public void Fetch(ParagraphDigest paragraph)
    {
        whole.Fetch((uint)paragraph.Whole);
        foreach (uint key in paragraph.Keys) owners.Fetch(key);
    }

    /// <summary>The first paragraph that says the same, by its number, and how many words differ; null when none does.</summary>
    public (int Number, int ChangedWords)? Find(ParagraphDigest paragraph)
    {
        for (int place = whole.First((uint)paragraph.Whole); place >= 0; place = whole.Next(place))
        {
            if (paragraphs[whole[place]].Whole == paragraph.Whole) return (whole[place], 0);
        }

        candidates.Clear();
        foreach (uint key in paragraph.Keys)
        {
            int place = owners.First(key);
            if (place >= 0) Vote(owners[place]);
        }

        if (candidates.Count > 1) candidates.Sort((a, b) => a.Votes != b.Votes ? b.Votes.CompareTo(a.Votes) : a.Number.CompareTo(b.Number));
        foreach (var (number, _) in candidates)
        {
            if (paragraphs[number].ChangedWords(paragraph) is { } changed) return (number, changed);
        }

        return null;
    }

    /// <summary>Adds a paragraph unless the index is full, and gives its number.</summary>
    public int? Add(ParagraphDigest paragraph)
    {
        if (IsFull) return null;
        int number = paragraphs.Count;
        paragraphs.Add(paragraph);
        whole.Add((uint)paragraph.Whole, number);
        foreach (uint key in paragraph.Keys)
        {
            if (owners.First(key) < 0) owners.Add(key, number);
        }

        return number;
    }

    private void Vote(int number)
    {
        int known = 0;
        while (known < candidates.Count && candidates[known].Number != number) known++;
        if (known == candidates.Count) candidates.Add((number, 1));
        else candidates[known] = (number, candidates[known].Votes + 1);
    }
}
