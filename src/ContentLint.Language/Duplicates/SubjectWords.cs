using System.Collections.Generic;
using System.Runtime.CompilerServices;
using ContentLint.Documents;

namespace ContentLint.Language;

/// <summary>The words of a document's title or, where there is none, of the line that opens the text, as tokens of a <see cref="WordRun"/>.</summary>
internal sealed class SubjectWords
{
    private const int LongestTitle = 20;
    private readonly HashSet<uint> words = new();

    // A bit for each word; most others share none.
    private ulong some;

    /// <summary>Those of an article.</summary>
    public static SubjectWords Of(Article article)
    {
        var subject = new SubjectWords();
        if (article.Passages.IsEmpty) return subject;
        var title = article.Passages[0];
        foreach (var passage in article.Passages)
        {
            if (passage.Block.Kind != BlockKind.Heading) continue;
            title = passage;
            break;
        }

        if (title.Words.Length > LongestTitle) return subject;
        foreach (var word in title.Words)
        {
            if (LineShape.IsTopical(title[word])) subject.Add(WordRun.TokenOf(title.Text, word));
        }

        return subject;
    }

    /// <summary>Whether a token is one of them.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Contains(uint token) => (some & Bit(token)) != 0 && words.Contains(token);

    private void Add(uint token)
    {
        words.Add(token);
        some |= Bit(token);
    }

    private static ulong Bit(uint token) => 1UL << (int)(token >> 26);
}
