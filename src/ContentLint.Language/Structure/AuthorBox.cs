using System;
using ContentLint.Documents;

namespace ContentLint.Language;

/// <summary>Finds the paragraph below an article that introduces the person whose byline stands above it.</summary>
internal static class AuthorBox
{
    private const int MostWords = 120;
    private const int MostWordsOfByline = 6;
    private const int MostNames = 4;

    /// <summary>Marks the boxes among the passages from <paramref name="foot"/> on that begin with the name of a byline before <paramref name="head"/>.</summary>
    public static void Mark(Article article, string?[] kinds, int head, int foot)
    {
        for (int i = 0; i < head; i++)
        {
            if (NameIn(article.Passages[i]) is not { } name) continue;
            for (int k = Math.Max(foot, head); k < kinds.Length; k++)
            {
                if (kinds[k] is null && Introduces(article.Passages[k], name)) kinds[k] = "author's box";
            }
        }
    }

    /// <summary>The name in "By Dana Whitfield"; null where a line is no byline.</summary>
    private static string? NameIn(Passage passage)
    {
        var words = passage.Words;
        if (words.Length is < 3 or > MostWordsOfByline || !passage[words[0]].Equals("by".AsSpan(), StringComparison.OrdinalIgnoreCase)) return null;
        int last = 1;
        while (last < words.Length && last <= MostNames && char.IsUpper(passage.Text[words[last].Start])) last++;
        return last > 2 ? passage.Text.Substring(words[1].Start, words[last - 1].End - words[1].Start) : null;
    }

    private static bool Introduces(Passage passage, string name)
    {
        string text = passage.Text;
        if (passage.Words.Length is < 5 or > MostWords || passage.Block.Kind != BlockKind.Paragraph || text.Length < name.Length + 2) return false;
        return text.StartsWith(name, StringComparison.OrdinalIgnoreCase) && text[name.Length] is ' ' or ',' && (text[name.Length] == ',' || char.IsLower(text[name.Length + 1]));
    }
}
