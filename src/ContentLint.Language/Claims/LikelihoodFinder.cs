using System;
using Microsoft.CodeAnalysis.Text;

namespace ContentLint.Language;

/// <summary>Finds a measured likelihood: <c>three times more likely</c>, <c>40 percent less likely</c>, <c>lowers the risk of falls by 20 percent</c>.</summary>
internal static class LikelihoodFinder
{
    private const int FarthestMeasure = 8, FarthestChange = 3;
    private static readonly WordList Risks = WordList.Of("en/risk-nouns.txt"), Changes = WordList.Of("en/risk-changes.txt");

    /// <summary>The lists of the words that a measured risk is found by.</summary>
    public static WordListSet Openers => Risks.Set;

    /// <summary>From the change to its measure; null where the word is no risk or nothing is measured.</summary>
    /// <param name="passage">Where to read.</param>
    /// <param name="word">The word that may be <c>risk</c>.</param>
    /// <param name="first">The first word that may belong to it.</param>
    /// <param name="end">The first word behind that may not.</param>
    public static TextSpan? RiskAt(Passage passage, int word, int first, int end)
    {
        if (!Risks.Contains(passage[passage.Words[word]])) return null;
        int change = word - 1;
        while (change >= first && word - change <= FarthestChange && !Changes.Contains(passage[passage.Words[change]])) change--;
        if (change < first || word - change > FarthestChange) return null;
        if (change > first && MeasureEndingAt(passage, change - 1) is { } measure && measure >= first) return TextSpan.FromBounds(passage.Words[measure].Start, passage.Words[word].End);
        for (int w = word + 1; w + 1 < end && w - word <= FarthestMeasure && passage.JoinsNext(w - 1); w++)
        {
            if (passage[passage.Words[w]].Characters is not "by") continue;
            for (int m = w + 1; m < end && m <= w + 4 && passage.JoinsNext(m - 1); m++)
            {
                if (MeasureEndingAt(passage, m) is not null || ShareFinder.IsPart(passage, m)) return TextSpan.FromBounds(passage.Words[change].Start, passage.Words[m].End);
            }
        }

        return null;
    }

    /// <summary>The first word of a percentage that ends at a word.</summary>
    public static int? MeasureEndingAt(Passage passage, int word)
    {
        if (passage.Words[word].Kind == WordKind.Number && passage.MarkBehind(word) == '%') return word;
        var sign = passage[passage.Words[word]];
        int number = sign.Characters is "percent" ? word - 1 : sign.Characters is "cent" ? word - 2 : -1;
        return number >= 0 ? number : null;
    }

    /// <summary>From the measure to <c>likely</c>; null where the word is no such thing or nothing is measured.</summary>
    /// <param name="passage">Where to read.</param>
    /// <param name="word">The word that may be <c>likely</c>.</param>
    /// <param name="first">The first word that may belong to it.</param>
    public static TextSpan? EndingAt(Passage passage, int word, int first)
    {
        if (!passage[passage.Words[word]].Equals("likely".AsSpan(), StringComparison.Ordinal) || word - 2 < first) return null;
        var degree = passage[passage.Words[word - 1]];
        bool compared = degree.Characters is "more" or "less";
        if (!compared && degree.Characters is not "as") return null;
        int at = word - 2;
        var measure = passage[passage.Words[at]];
        bool twice = degree.Characters is "as" && measure.Characters is "twice" or "Twice" or "half" or "Half";
        bool percent = compared && passage.Words[at].Kind == WordKind.Number && passage.MarkBehind(at) == '%';
        if (!twice && !percent)
        {
            bool times = measure.Characters is "times";
            if (!times && !(compared && measure.Characters is "percent" or "cent")) return null;
            at -= measure.Characters is "cent" ? 2 : 1;
            if (at < first) return null;
        }

        return TextSpan.FromBounds(passage.Words[at].Start, passage.Words[word].End);
    }
}
