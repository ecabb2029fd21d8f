using System;
using ContentLint.Documents;

namespace ContentLint.Language;

/// <summary>Finds the lists of entries by date that stand beside and below articles: <c>March 2012 (5)</c>, <c>May 3, 2019 A New Pier</c>.</summary>
internal static class DatedLines
{
    private const int FewestLines = 4;
    private const int FewestWordsOfText = 60;
    private const int MostWords = 30;
    private const string Kind = "list of entries by date";
    private static readonly char[] Explaining = { ':', '–', '—', '-' };
    private static readonly WordList Calendar = WordList.Of("en/date-words.txt");

    /// <summary>Marks the runs of dated lines below the first paragraphs of a page without markup; between two of them one headline may stand.</summary>
    public static void Mark(FurnitureSigns signs)
    {
        if (signs.Article.Document.Format != DocumentFormat.PlainText) return;
        int start = 0, end = 0, dated = 0, words = 0;
        for (int i = 0; i < signs.Shapes.Length; i++)
        {
            if (IsDated(signs.Article.Passages[i]))
            {
                if (dated == 0 || i - end > 1)
                {
                    MarkRun(signs, start, end, dated, words);
                    dated = 0;
                    start = i;
                }

                end = i + 1;
                dated++;
            }
            else if (!MayStandBetween(signs, i))
            {
                MarkRun(signs, start, end, dated, words);
                dated = 0;
                if (signs.Shapes[i] == FurnitureShape.Prose) words += signs.Article.Passages[i].Words.Length;
            }
        }

        MarkRun(signs, start, end, dated, words);
    }

    private static void MarkRun(FurnitureSigns signs, int start, int end, int dated, int wordsBefore)
    {
        if (dated < FewestLines || wordsBefore < FewestWordsOfText) return;
        bool alternates = end - start >= (dated * 2) - 1;
        if (alternates && start > 0 && signs.Shapes[start - 1] == FurnitureShape.Short) start--;
        for (int i = start; i < end; i++) signs.Mark(i, Kind);
    }

    private static bool MayStandBetween(FurnitureSigns signs, int i)
    {
        string text = signs.Article.Passages[i].Text.TrimEnd();
        return signs.Shapes[i] == FurnitureShape.Short || (signs.Shapes[i] == FurnitureShape.Sentence && text.Length > 0 && text[text.Length - 1] is '!' or '?');
    }

    /// <summary>Whether the line begins or ends with a date: a month next to a number. What is told about a date stands behind a colon or a dash.</summary>
    private static bool IsDated(Passage passage)
    {
        var words = passage.Words;
        if (words.Length is < 2 or > MostWords || passage.Text[passage.Text.Length - 1] is '.' or ':') return false;
        if (words.Length <= 4 && passage[words[words.Length - 1]].Equals("ago".AsSpan(), StringComparison.OrdinalIgnoreCase)) return true;
        int first = IsDate(passage, 0) ? words.Length > 2 && IsNumber(passage, 2) ? 3 : 2 : 0;
        if (first == 0) return IsDate(passage, words.Length - 2) || (words.Length > 2 && IsNumber(passage, words.Length - 1) && IsDate(passage, words.Length - 3));
        if (first >= words.Length) return true;
        int end = words[first - 1].End;
        return passage.Text.IndexOfAny(Explaining, end, Math.Min(3, passage.Text.Length - end)) < 0;
    }

    private static bool IsDate(Passage passage, int word) =>
        (IsMonth(passage, word) && IsNumber(passage, word + 1)) || (IsNumber(passage, word) && IsMonth(passage, word + 1));

    private static bool IsMonth(Passage passage, int word) => Calendar.Contains(passage[passage.Words[word]]);

    private static bool IsNumber(Passage passage, int word) => char.IsDigit(passage.Text[passage.Words[word].Start]);
}
