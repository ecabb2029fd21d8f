namespace ContentLint.Language;

/// <summary>Whether a text speaks of programs or web pages, so that markup and code in it are what it is about.</summary>
internal static class ProgramTalk
{
    private const int WordsForOne = 150;

    private static readonly WordList Terms = WordList.Of("en/programming-words.txt");

    /// <summary>Whether an article does: it has inline code, or uses such words often.</summary>
    public static bool Fills(Article article)
    {
        if (new TechnicalText(article).IsTechnical) return true;
        int words = 0, terms = 0;
        foreach (var passage in article.Passages)
        {
            words += passage.Words.Length;
            terms += Count(passage);
        }

        return terms > 1 && terms * WordsForOne >= words;
    }

    /// <summary>Whether a passage does: it has one such word.</summary>
    public static bool IsIn(Passage passage) => Count(passage) > 0;

    private static int Count(Passage passage)
    {
        int count = 0;
        foreach (var word in passage.Words)
        {
            if (word.Kind == WordKind.Letters && Terms.Contains(passage[word]) && !IsInsideMarkup(passage.Text, word)) count++;
        }

        return count;
    }

    // The names inside a tag or a declaration are the remnant itself, not talk of it.
    private static bool IsInsideMarkup(string text, Word word) =>
        (word.Start > 0 && text[word.Start - 1] is '<' or '/' or '.' or '&' or '[') || (word.End < text.Length && text[word.End] is '=' or '(' or '>' or ';');
}
