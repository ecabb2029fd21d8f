using System;
using System.Globalization;
using System.Linq;
using ContentLint.Language;

namespace ContentLint.Training;

/// <summary>A place that was missed or is wrong.</summary>
/// <param name="Page">The page.</param>
/// <param name="Place">UTF-16 offset in its text.</param>
/// <param name="Weights">What it was weighed with.</param>
internal sealed record FaultyPlace(LabelledPage Page, int Place, MergeWeights Weights)
{
    private const int Around = 40;

    /// <summary>
    /// One line, fields apart by tabs: what, the set, the page, the mechanism, the characters on both sides, the token, the split with
    /// its weights alone and in the article, the text around.
    /// </summary>
    public string Explain(string what)
    {
        string text = Page.Page.Text;
        var token = Score.TokenAt(text, Place);
        var candidate = Page.Candidates.FirstOrDefault(c => c.Start < Place && Place < c.End);
        string split = candidate is null ? "" : string.Create(CultureInfo.InvariantCulture, $"{candidate.Candidate.ToMergedWord().Mended} [{Weights.Alone(candidate.Candidate):0.0} {Weights.InArticle(candidate.Candidate):0.0}]");
        string kind = Page.Page.Traps.Contains(Place) ? "trap " + Mechanism(candidate) : Mechanism(candidate);
        string around = text[Math.Max(0, Place - Around)..Place] + "[|]" + text[Place..Math.Min(text.Length, Place + Around)];
        string[] fields = [what, Page.Set, Page.Page.Id, kind, $"{Side(text[Place - 1])}|{Side(text[Place])}", text.Substring(token.Start, Math.Min(2 * Around, token.Length)), split, around];
        return string.Join('\t', fields.Select(field => field.Replace('\t', ' ').Replace('\n', '⏎')));
    }

    private string Mechanism(LabelledCandidate? candidate)
    {
        if (candidate is not null) return !candidate.Joints.Contains(Place) ? "split otherwise" : candidate.IsWhole ? "weighed" : "split in part";
        if (Page.Evidence is null) return "not English";
        foreach (var (space, strength) in Page.Evidence.Spaces)
        {
            if (LabelledPage.PlaceOf(space.Passage, space.At) == Place) return $"{strength} space";
        }

        return "not proposed";
    }

    private static string Side(char c) => char.IsLower(c) ? "lower" : char.IsUpper(c) ? "Upper" : char.IsDigit(c) ? "digit" : char.IsLetter(c) ? "letter" : c.ToString();
}
