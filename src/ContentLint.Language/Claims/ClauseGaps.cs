namespace ContentLint.Language;

/// <summary>What stands between two words of a claim.</summary>
internal static class ClauseGaps
{
    /// <summary>Whether only white space, a hyphen or a mark of emphasis stands behind the word.</summary>
    public static bool IsPlainGap(this Passage passage, int w)
    {
        for (int i = passage.Words[w].End; i < passage.Words[w + 1].Start; i++)
        {
            if (!char.IsWhiteSpace(passage.Text[i]) && passage.Text[i] is not ('-' or '/' or '*' or '_')) return false;
        }

        return true;
    }

    /// <summary>Whether a sign that ends a clause stands behind the word; a comma does not.</summary>
    public static bool BreaksClause(this Passage passage, int w)
    {
        int to = w + 1 < passage.Words.Length ? passage.Words[w + 1].Start : passage.Text.Length;
        for (int i = passage.Words[w].End; i < to; i++)
        {
            if (passage.Text[i] is ';' or ':' or '“' or '”' or '"' or '?' or '!' or '—') return true;
        }

        return false;
    }

    /// <summary>Whether the word ends as an adverb does.</summary>
    public static bool IsAdverb(WordText word) => word.Length > 4 && word[word.Length - 1] == 'y' && word[word.Length - 2] == 'l';
}
