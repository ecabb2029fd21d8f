using System;
using System.Collections.Generic;
using ContentLint.Documents;

namespace ContentLint.Language;

/// <summary>
/// Weighs whether a headline inside the text heads what follows or advertises another article. A heading is about the
/// paragraphs below it, is short, asks or names; a teaser is a statement or a promise to the reader in title case, its words are
/// not those of the next paragraphs, and it stands before another heading, before the end, or between two paragraphs that
/// continue each other.
/// </summary>
internal readonly ref struct TeaserEvidence
{
    private const int Enough = 4;
    private const int FewestTopical = 4;
    private const int TellingTopical = 5;
    private const int Reach = 3;
    private const int FewestWordsOfParagraph = 12;
    private static readonly PhrasePatterns Labels = new(ListFile.Read("en/teaser-labels.txt"));
    private static readonly WordList Continuing = WordList.Of("en/continuing-words.txt");

    public TeaserEvidence(Article article, int index, LineShape shape, PassageRole? before, PassageRole? after)
    {
        var passage = article.Passages[index];
        string text = passage.Text;
        if (IsLabelled(text))
        {
            IsTeaser = before == PassageRole.Body && after is PassageRole.Body or PassageRole.Heading;
            return;
        }

        if (!shape.IsTitleCase || shape.Topical < FewestTopical - (shape.StartsWithNumber || IsTwoStatements(passage) ? 1 : 0) || !FollowsParagraph(article, index)) return;
        int weight = 0;
        if (shape.Words >= 8) weight++;
        if (shape.Verb) weight++;
        if (shape.SpeaksToReader) weight++;
        if (shape.StartsWithNumber) weight += 2;
        if (shape.IsQuestion) weight--;
        if (IsTwoStatements(passage)) weight++;
        if (IsWholeLink(passage)) weight += 2;
        int shared = SharedWithNext(article, index, shape.Topical);
        if (after is not PassageRole.Body)
        {
            weight += 2 + (shared == 0 ? 1 : shared >= 50 ? -2 : shared >= 25 ? -1 : 0);
        }
        else
        {
            weight += shared == 0 ? (shape.Topical >= TellingTopical ? 2 : 1) : shared >= 34 ? -3 : -1;
            if (before == PassageRole.Body && GoesOn(article, index)) weight += 2;
        }

        IsTeaser = weight >= Enough;
    }

    /// <summary>Whether the line advertises another article.</summary>
    public bool IsTeaser { get; }

    /// <summary>Whether a paragraph stands before the headline, at most one other headline between: teasers interrupt a text.</summary>
    private static bool FollowsParagraph(Article article, int index)
    {
        for (int i = index - 1; i >= 0 && i >= index - 2; i--)
        {
            if (article.Passages[i] is { Words.Length: >= FewestWordsOfParagraph } before) return before.Sentences.Length > 1 || EndsSentence(before.Text);
        }

        return false;
    }

    private static bool EndsSentence(string text) => text[text.Length - 1] is '.' or '!' or '?' or '”' or '"' or ':' or ')' or '…';

    private static bool IsLabelled(string text)
    {
        var fold = new LetterFold(text, 0, text.Length, 40);
        foreach (var match in Labels.At(fold, 0))
        {
            int behind = fold.OffsetOf(match.Length - 1) + 1;
            if (behind < text.Length && text[behind] is ':' or '|' or '»' or '>') return true;
        }

        return false;
    }

    private static bool IsTwoStatements(Passage passage) =>
        passage.Sentences.Length == 2 && passage.Sentences[0].WordCount > 1 && passage.Sentences[1].WordCount > 1;

    private static bool IsWholeLink(Passage passage)
    {
        foreach (var mark in passage.Block.Prose.Marks)
        {
            if (mark.Kind == MarkKind.Link && mark.Span.Length >= passage.Text.Length - 1) return true;
        }

        return false;
    }

    /// <summary>How many of 100 topical words stand in the next paragraphs as well, in any of their forms.</summary>
    private static int SharedWithNext(Article article, int index, int topical)
    {
        var next = new HashSet<int>();
        for (int i = index + 1, seen = 0; i < article.Passages.Length && seen < Reach; i++)
        {
            var passage = article.Passages[i];
            if (passage.Block.Kind == BlockKind.Heading) break;
            seen++;
            foreach (var word in passage.Words) next.Add(StemHash(passage[word]));
        }

        int shared = 0;
        var line = article.Passages[index];
        foreach (var word in line.Words)
        {
            if (word.Kind != WordKind.Number && LineShape.IsTopical(line[word]) && next.Contains(StemHash(line[word]))) shared++;
        }

        return shared * 100 / Math.Max(1, topical);
    }

    /// <summary>
    /// Whether the paragraph behind the headline continues the ones before it: it begins with a word that points back, or with a
    /// name that stands there.
    /// </summary>
    private static bool GoesOn(Article article, int index)
    {
        var next = article.Passages[index + 1];
        if (char.IsLower(next.Text[0])) return true;
        if (next.Words.Length == 0) return false;
        var first = next[next.Words[0]];
        if (Continuing.Contains(first)) return true;
        if (!char.IsUpper(first[0]) || !LineShape.IsTopical(first)) return false;
        for (int i = index - 1, seen = 0; i >= 0 && seen < Reach; i--, seen++)
        {
            var passage = article.Passages[i];
            foreach (var word in passage.Words)
            {
                if (word.Start > 0 && passage.Text[word.Start - 1] == ' ' && passage[word].Characters.SequenceEqual(first.Characters) && char.IsLetter(passage.Text[Math.Max(0, word.Start - 2)])) return true;
            }
        }

        return false;
    }

    // The first five letters stand for all forms of a word; a plural of a shorter word loses its s.
    private static int StemHash(ReadOnlySpan<char> word)
    {
        int length = Math.Min(word.Length, 5);
        if (word.Length is 4 or 5 && word[word.Length - 1] is 's' or 'S') length = word.Length - 1;
        uint hash = 2166136261;
        for (int i = 0; i < length; i++) hash = (hash ^ char.ToLowerInvariant(word[i])) * 16777619;
        return (int)hash;
    }
}
