using System;
using ContentLint.Documents;

namespace ContentLint.Language;

/// <summary>Finds the paragraph below an article that introduces the person who wrote it.</summary>
internal static class AuthorBox
{
    private const int MostWords = 120;
    private const int MostWordsOfNamedBox = 200;
    private const int MostWordsOfByline = 6;
    private const int MostNames = 4;
    private const int MostWordsBeforeRole = 8;
    private const int MostWordsBeforeName = 2;
    private static readonly WordTable Articles = new(new[] { "a", "an", "the" });
    private static readonly WordTable Leads = new(new[] { "by", "author", "posted", "written", "published", "story", "words", "text" });
    private static readonly WordTable Roles = new(new[] { "is", "was", "writes", "lives", "covers", "works", "worked", "has", "joined", "teaches", "studies", "blogs", "runs", "reports", "holds", "serves", "specializes", "specialises" });
    private static readonly WordTable WritersVerbs = new(new[] { "writes", "covers", "blogs", "specializes", "specialises" });
    private static readonly WordTable Writers = new(new[]
    {
        "writer", "author", "reporter", "editor", "journalist", "contributor", "columnist", "correspondent", "blogger", "photographer", "freelancer", "freelance", "copywriter", "essayist",
        "novelist", "poet", "professor", "lecturer", "fellow", "historian", "lawyer", "producer", "founder", "publisher", "researcher", "journalism",
    });

    /// <summary>Marks the boxes among the passages from <paramref name="foot"/> on that begin with the name of a byline before <paramref name="head"/>.</summary>
    public static void Mark(Article article, string?[] kinds, int head, int foot)
    {
        for (int i = Math.Max(foot, 1); i + 1 < kinds.Length; i++)
        {
            if (kinds[i] is null && (kinds[i + 1] is not null || kinds[i - 1] is not null) && IsWritersNote(article.Passages[i])) kinds[i] = "author's box";
        }

        for (int i = 0; i < head; i++)
        {
            if (NameIn(article.Passages[i]) is not { } name) continue;
            for (int k = head + 1; k < kinds.Length; k++)
            {
                if (kinds[k] is null && Introduces(article.Passages[k], name, k < foot)) kinds[k] = "author's box";
            }
        }
    }

    /// <summary>The name in "By Dana Whitfield"; null where a line is no byline.</summary>
    private static string? NameIn(Passage passage)
    {
        var words = passage.Words;
        if (words.Length is < 3 or > MostWordsOfByline) return null;
        int first = 0;
        while (first < MostWordsBeforeName && Leads.Contains(passage[words[first]])) first++;
        if (first == 0) return null;
        int last = first;
        while (last < words.Length && last < first + MostNames && char.IsUpper(passage.Text[words[last].Start]) && !IsParted(passage.Text, words[last - 1].End, words[last].Start)) last++;
        return last > first + 1 ? passage.Text.Substring(words[first].Start, words[last - 1].End - words[first].Start) : null;
    }

    // "By Dana Whitfield | Harbour Gazette", "By Dana Whitfield, Staff Writer"
    private static bool IsParted(string text, int end, int start)
    {
        for (int i = end; i < start; i++)
        {
            if (text[i] is ',' or '|' or '•' or '·' or '–' or '—' or '\n') return true;
        }

        return false;
    }

    /// <summary>"Dana Whitfield is a reporter who covers ships", next to furniture.</summary>
    private static bool IsWritersNote(Passage passage)
    {
        var words = passage.Words;
        if (words.Length is < 6 or > MostWords || passage.Block.Kind != BlockKind.Paragraph) return false;
        int i = 0;
        while (i < words.Length && i < MostNames && char.IsUpper(passage.Text[words[i].Start])) i++;
        if (i is < 2 or >= MostNames || i + 2 >= words.Length) return false;
        if (WritersVerbs.Contains(passage[words[i]])) return true;
        if (!passage[words[i]].Characters.SequenceEqual("is".AsSpan()) || !Articles.Contains(passage[words[i + 1]])) return false;
        for (int k = i + 2; k < words.Length && k < i + MostWordsBeforeRole; k++)
        {
            if (Writers.Contains(passage[words[k]])) return true;
        }

        return false;
    }

    private static Word? NextWord(Passage passage, int from)
    {
        foreach (var word in passage.Words)
        {
            if (word.Start >= from) return word;
        }

        return null;
    }

    private static bool Introduces(Passage passage, string name, bool needsRole)
    {
        string text = passage.Text;
        if (passage.Words.Length is < 5 or > MostWordsOfNamedBox || passage.Block.Kind != BlockKind.Paragraph || text.Length < name.Length + 2) return false;
        if (!text.StartsWith(name, StringComparison.OrdinalIgnoreCase)) return false;
        if (needsRole) return NextWord(passage, name.Length) is { } next && Roles.Contains(passage[next]);
        return text[name.Length] is ' ' or ',' && (text[name.Length] == ',' || char.IsLower(text[name.Length + 1]));
    }
}
