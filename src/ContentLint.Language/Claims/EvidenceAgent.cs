using Microsoft.CodeAnalysis.Text;

namespace ContentLint.Language;

/// <summary>Finds evidence that stands behind its finding: <c>confirmed by several studies</c>, <c>backed by research</c>, <c>shown in a recent trial</c>.</summary>
internal static class EvidenceAgent
{
    private const int FarthestDenial = 4;
    private static readonly WordList Participles = WordList.Of("en/backing-participles.txt");

    /// <summary>The claim whose evidence is the noun at a word.</summary>
    public static ClaimCue? At(Sentence sentence, int w)
    {
        var passage = sentence.Passage;
        var noun = passage[passage.Words[w]];
        if (!ClaimWords.OfEvidence.Contains(noun) || IsCompound(sentence, w)) return null;
        if (EvidenceSubject.EndingAt(sentence, w) is not { IsDefinite: false } subject) return null;
        if (!subject.IsDetermined && !subject.IsQualified && !(ClaimWords.Plural.Contains(noun) && subject.Start == w)) return null;
        int by = (Grouped(sentence, subject.Start) ?? subject.Start) - 1;
        if (by <= sentence.FirstWord || passage[passage.Words[by]].Characters is not ("by" or "in") || !passage.JoinsNext(by) || !passage.JoinsNext(by - 1)) return null;
        if (!Participles.Contains(passage[passage.Words[by - 1]]) || IsDenied(sentence, by - 1)) return null;
        return new ClaimCue(TextSpan.FromBounds(passage.Words[by - 1].Start, passage.Words[w].End), subject.IsNamed, false) { IsNew = true };
    }

    // "a number of studies".
    private static int? Grouped(Sentence sentence, int start)
    {
        var passage = sentence.Passage;
        if (start - 3 <= sentence.FirstWord || passage[passage.Words[start - 1]].Characters is not "of" || !ClaimWords.Groups.Contains(passage[passage.Words[start - 2]])) return null;
        return passage[passage.Words[start - 3]].Characters is "a" ? start - 3 : start - 2;
    }

    /// <summary>Whether another noun follows, which the evidence only describes: <c>a study group</c>.</summary>
    public static bool IsCompound(Sentence sentence, int w)
    {
        var passage = sentence.Passage;
        if (w + 1 >= sentence.FirstWord + sentence.WordCount || !passage.JoinsNext(w)) return false;
        var next = passage[passage.Words[w + 1]];
        return !ClaimWords.Modifiers.Contains(next) && !FunctionWords.English.Contains(next) && !SingleName.IsDate(next);
    }

    // "not supported by", "may be confirmed by".
    private static bool IsDenied(Sentence sentence, int participle)
    {
        var passage = sentence.Passage;
        for (int w = participle - 1; w >= sentence.FirstWord && participle - w <= FarthestDenial && passage.IsPlainGap(w); w--)
        {
            if (passage[passage.Words[w]].Characters is "be" or "not" or "never" or "isn't" or "wasn't" or "aren't" or "weren't" or "no" or "if" or "unless" or "hardly" or "hasn't" or "haven't") return true;
        }

        return false;
    }
}
