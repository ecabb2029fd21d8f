using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;

namespace ContentLint.Language;

/// <summary>What an article says outside its takeaways: its sentences by their words, its numbers, its letters.</summary>
internal sealed class ArticleBody
{
    private readonly List<SentenceTopics> sentences = new();
    private readonly Dictionary<uint, List<int>> sentencesOf = new();
    private readonly List<Quantity> quantities = new();
    private readonly List<double> implied = new();
    private readonly List<Passage> passages = new();
    private string? letters;

    public ArticleBody(Article article)
    {
        var takeaways = new HashSet<int>();
        foreach (var block in article.Takeaways)
        {
            takeaways.Add(block.FirstPassage.Index);
            foreach (var item in block.Items) takeaways.Add(item.Passage.Index);
        }

        foreach (var passage in article.Passages)
        {
            if (takeaways.Contains(passage.Index)) continue;
            WordCount += passage.Words.Length;
            passages.Add(passage);
            foreach (var sentence in passage.Sentences) Add(sentence);
        }
    }

    /// <summary>How many words it has.</summary>
    public int WordCount { get; }

    /// <summary>Whether a number stands in it, rounded or written otherwise, or follows from two numbers of a sentence.</summary>
    public bool Mentions(Quantity quantity)
    {
        foreach (var other in quantities)
        {
            if (quantity.CanBe(other)) return true;
        }

        foreach (double value in implied)
        {
            if (!quantity.IsYear && Math.Abs(quantity.Value - value) <= Math.Max(1, quantity.Step / 2)) return true;
        }

        return false;
    }

    /// <summary>Whether letters stand in it in this order, spaces and case apart.</summary>
    public bool Mentions(string name) => (letters ??= Letters()).IndexOf(name, StringComparison.Ordinal) >= 0;

    /// <summary>Whether a topical word stands in it, endings apart.</summary>
    public bool Mentions(uint stem) => sentencesOf.ContainsKey(stem);

    /// <summary>The sentence that is most about the same; null when none shares enough of its words.</summary>
    public SentenceTopics? Counterpart(SentenceTopics takeaway, int fewest, double share)
    {
        var votes = new Dictionary<int, int>();
        foreach (uint stem in takeaway.Stems)
        {
            if (!sentencesOf.TryGetValue(stem, out var list)) continue;
            foreach (int number in list) votes[number] = (votes.TryGetValue(number, out int count) ? count : 0) + 1;
        }

        int best = -1, most = Math.Max(fewest, (int)Math.Ceiling(takeaway.Stems.Count * share));
        foreach (var vote in votes)
        {
            if (vote.Value > most || (vote.Value == most && (best < 0 || vote.Key < best)))
            {
                best = vote.Key;
                most = vote.Value;
            }
        }

        return best < 0 ? null : sentences[best];
    }

    /// <summary>The only sentence that is about all the same and nothing else; null when there are none or several.</summary>
    public SentenceTopics? Twin(SentenceTopics takeaway, int fewest)
    {
        SentenceTopics? twin = null;
        if (takeaway.Stems.Count < fewest || !sentencesOf.TryGetValue(takeaway.Stems.First(), out var list)) return null;
        foreach (int number in list)
        {
            if (!sentences[number].Stems.SetEquals(takeaway.Stems)) continue;
            if (twin is not null) return null;
            twin = sentences[number];
        }

        return twin;
    }

    private string Letters()
    {
        var text = new StringBuilder();
        foreach (var passage in passages)
        {
            foreach (char c in passage.Text)
            {
                if (char.IsLetterOrDigit(c)) text.Append(char.ToLowerInvariant(c));
            }

            text.Append('\n');
        }

        return text.ToString();
    }

    private void Add(Sentence sentence)
    {
        int first = sentence.FirstWord, end = first + sentence.WordCount;
        var own = new List<Quantity>(QuantityReader.Read(sentence.Passage, first, end));
        quantities.AddRange(own);
        implied.AddRange(QuantityReader.Implied(sentence.Passage, first, end));
        for (int i = 0; i + 1 < own.Count && i < 8; i++) AddDerived(own[i], own[i + 1]);
        if (own.Count > 2) AddDerived(own[0], own[own.Count - 1]);
        var topics = SentenceTopics.Of(sentence);
        foreach (uint stem in topics.Stems)
        {
            if (!sentencesOf.TryGetValue(stem, out var list)) sentencesOf[stem] = list = new List<int>();
            list.Add(sentences.Count);
        }

        sentences.Add(topics);
    }

    /// <summary>What can be worked out of two numbers that count the same.</summary>
    private void AddDerived(Quantity first, Quantity second)
    {
        double one = first.Value, other = second.Value;
        if (first.Unit != second.Unit || first.IsYear != second.IsYear) return;
        implied.Add(Math.Abs(one - other));
        if (one <= 0 || other <= 0 || first.IsYear) return;
        implied.Add(one + other);
        implied.Add(100 * one / other);
        implied.Add(100 * other / one);
        implied.Add(100 * Math.Abs(one - other) / one);
        implied.Add(100 * Math.Abs(one - other) / other);
        implied.Add(Math.Max(one, other) / Math.Min(one, other));
    }
}
