using System;
using Microsoft.CodeAnalysis.Text;

namespace ContentLint.Language;

/// <summary>Finds a measured likelihood: <c>three times more likely</c>, <c>40 percent less likely</c>, <c>twice as likely</c>.</summary>
internal static class LikelihoodFinder
{
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
