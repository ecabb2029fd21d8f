using ContentLint.Documents;

namespace ContentLint.Language;

/// <summary>What a passage is by its outside, as far as page furniture goes.</summary>
internal enum FurnitureShape
{
    /// <summary>A paragraph of the text, or what has no part in furniture: it parts the groups.</summary>
    Prose,

    /// <summary>A short sentence: a notice, a comment, a caption.</summary>
    Sentence,

    /// <summary>A line without a final stop: a label, a headline, a date.</summary>
    Short,
}

/// <summary>Reads the shape of passages.</summary>
internal static class FurnitureShapes
{
    private const int FewestWordsOfProse = 24;
    private const int MostWordsOfLine = 18;
    private const int MostWordsOfStamp = 12;
    private const int LongestTrail = 140;
    private const int LongestPart = 40;
    private static readonly char[] CodeSigns = { '<', '{', '}', '=', '\\' };
    private static readonly WordTable Bylines = new(new[] { "by", "author", "authors", "written", "words", "posted", "published", "updated", "reviewed", "edited" });
    private static readonly WordList Calendar = WordList.Of("en/date-words.txt");

    /// <summary>The shape of a passage; one that is furniture by what it says parts nothing.</summary>
    public static FurnitureShape Of(Passage passage, bool isFurniture)
    {
        if (isFurniture) return FurnitureShape.Short;
        var block = passage.Block;
        if (block.Kind is BlockKind.TableCell or BlockKind.FootnoteText || block.QuoteDepth > 0 || passage.Words.Length >= FewestWordsOfProse) return FurnitureShape.Prose;
        string text = passage.Text;
        if (text.IndexOfAny(CodeSigns) >= 0) return FurnitureShape.Prose;
        if (passage.Words.Length == 0) return text.Length > 3 ? FurnitureShape.Prose : FurnitureShape.Short;
        if (passage.Words.Length > MostWordsOfLine || EndsLikeSentence(text)) return FurnitureShape.Sentence;
        return passage.Text.IndexOf('\n') >= 0 ? FurnitureShape.Sentence : FurnitureShape.Short;
    }

    /// <summary>Whether the line tells when or by whom: a date, a time, "By Dana Whitfield".</summary>
    public static bool IsStamp(Passage passage)
    {
        if (passage.Words.Length > MostWordsOfStamp) return false;
        if (passage.Words.Length > 1 && Bylines.Contains(passage[passage.Words[0]])) return true;
        bool month = false, number = false;
        foreach (var word in passage.Words)
        {
            month |= Calendar.Contains(passage[word]);
            number |= char.IsDigit(passage.Text[word.Start]);
        }

        return number && (month || passage.Words.Length <= 4);
    }

    /// <summary>Whether the line is a way through the site or a row of its parts: <c>Home > News > Sport</c>, <c>About | Contact | Jobs</c>.</summary>
    public static bool IsTrail(string text)
    {
        if (text.Length > LongestTrail) return false;
        int signs = 0, last = -1;
        for (int i = 0; i < text.Length; i++)
        {
            if (text[i] is not ('>' or '›' or '»' or '|' or '•' or '·')) continue;
            if (i == last + 1 || i - last > LongestPart) return false;
            last = i;
            signs++;
        }

        return signs > 1 && text.Length - last <= LongestPart;
    }

    private static bool EndsLikeSentence(string text)
    {
        int i = text.Length - 1;
        while (i > 0 && (char.IsWhiteSpace(text[i]) || text[i] is '"' or '”' or '’' or ')' or ']')) i--;
        return text[i] is '.' or '!' or '?' or ':' or ';' or ',';
    }
}
