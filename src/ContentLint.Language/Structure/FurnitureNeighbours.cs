namespace ContentLint.Language;

/// <summary>
/// Decides about lines that begin as furniture and sentences both may ("If you enjoyed this …"): they are furniture next to a line
/// that surely is, and above or below all paragraphs of the text.
/// </summary>
internal static class FurnitureNeighbours
{
    private const int FewestWordsOfParagraph = 24;
    private const int FewestWordsOfText = 60;

    /// <summary>Adds such lines to the kinds of the passages of a text without markup.</summary>
    public static void Mark(Article article, string?[] kinds)
    {
        var near = new string?[kinds.Length];
        int first = kinds.Length, last = -1, words = 0;
        for (int i = 0; i < kinds.Length; i++)
        {
            if (kinds[i] is not null) continue;
            near[i] = FurniturePhrases.NearKindOf(article.Passages[i]);
            if (near[i] is not null || article.Passages[i].Words.Length < FewestWordsOfParagraph) continue;
            if (last < 0) first = i;
            last = i;
            words += article.Passages[i].Words.Length;
        }

        bool text = words >= FewestWordsOfText;
        for (int i = 0; i < kinds.Length; i++)
        {
            if (near[i] is not null && kinds[i] is null && ((text && i > last && Leads(article, kinds, near, i)) || IsSure(kinds, i - 1))) kinds[i] = near[i];
        }

        for (int i = kinds.Length - 1; i >= 0; i--)
        {
            if (near[i] is not null && kinds[i] is null && (IsSure(kinds, i + 1) || (text && i < first && i > 0 && near[i - 1] is not null))) kinds[i] = near[i];
        }
    }

    private static bool IsSure(string?[] kinds, int i) => i >= 0 && i < kinds.Length && kinds[i] is not null and not "photo credit" and not ClockStamp.Kind and not "menu";

    // Below the text one such line may be its last sentence; two are none.
    private static bool Leads(Article article, string?[] kinds, string?[] near, int i) =>
        i + 1 == kinds.Length ? near[i - 1] is not null || article.Passages[i].Sentences.Length < 2 && !IsShortParagraph(article.Passages[i - 1])
        : near[i + 1] is not null || (i > 0 && near[i - 1] is not null);

    private static bool IsShortParagraph(Passage passage) => passage.Words.Length < FewestWordsOfParagraph;
}
