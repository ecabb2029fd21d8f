using System;
using System.Collections.Generic;
using ContentLint.Documents;
using Microsoft.CodeAnalysis.Text;

namespace ContentLint.Language;

/// <summary>
/// Finds the journals that a sentence names: <c>a study published in X</c>, <c>writing in X</c>, <c>the journal X</c>,
/// <c>a trial in X</c> where X is emphasised or bears a journal's word. The joint before the name may have lost its space.
/// </summary>
internal static class JournalFinder
{
    private const int LongestName = 12;
    private const int LongestPreposition = 3;
    private static readonly WordList Cues = WordList.Of("en/journal-cues.txt");
    private static readonly WordList Gaps = WordList.Of("en/journal-cue-gaps.txt");
    private static readonly WordList Kinds = WordList.Of("en/journal-kinds.txt");
    private static readonly uint KindLetters = FirstLettersOf("en/journal-kinds.txt");
    private static readonly WordList JournalWords = WordList.Of("en/journal-words.txt");
    private static readonly WordList NoJournals = WordList.Of("en/not-journals.txt");
    private static readonly WordList Studies = WordList.Of("en/study-words.txt");
    private static readonly WordTable Connectors = new(new[] { "of", "and", "the", "for", "on", "to", "in" });

    public static IEnumerable<JournalMention> Find(Sentence sentence)
    {
        var passage = sentence.Passage;
        bool study = false;
        int end = sentence.FirstWord + sentence.WordCount;
        for (int w = NextLead(passage, sentence.FirstWord, end, ref study); w < end; w = NextLead(passage, w + 1, end, ref study))
        {
            if (NameStart(passage, w, sentence.FirstWord, study) is not { } start || start.Offset >= sentence.Span.End) continue;
            if (NameAt(passage, start, end, sentence.Span.End) is not { } name) continue;
            yield return new JournalMention(sentence, name);
            while (w + 1 < end && passage.Words[w + 1].End <= name.End) w++;
        }
    }

    /// <summary>The first word from one on that may lead to a name; on the way it notes whether a word speaks of a study.</summary>
    private static int NextLead(Passage passage, int from, int end, ref bool study)
    {
        var words = passage.Words.AsSpan(0, end);
        for (int w = from; w < words.Length; w++)
        {
            study |= Studies.Contains(words[w]);
            if (MayLead(passage.Text, words[w], study)) return w;
        }

        return end;
    }

    // Most words are no cue and cannot be one with a name run into it: seen without a closer look.
    private static bool MayLead(string text, in Word word, bool study)
    {
        if (Kinds.Contains(word) || (study && word.Length <= LongestPreposition)) return true;
        char first = text[word.Start];
        bool beginsAsKind = first >= 128 || (KindLetters & (1u << (first & 31))) != 0;
        return (beginsAsKind || study) && JointOf(text, word) is var joint && joint < word.End && (beginsAsKind || joint - word.Start <= LongestPreposition);
    }

    private static uint FirstLettersOf(string list)
    {
        uint letters = 0;
        foreach (string entry in ListFile.Read(list)) letters |= 1u << (entry[0] & 31);
        return letters;
    }

    /// <summary>Where a name may begin behind the word: its offset and how sure the cue is.</summary>
    private static (int Offset, bool IsSure)? NameStart(Passage passage, int w, int first, bool study)
    {
        var word = passage.Words[w];
        string text = passage.Text;
        int joint = JointOf(text, word);
        WordText lead = joint == word.End ? passage[word] : text.AsSpan(word.Start, joint - word.Start);
        bool isKind = Kinds.Contains(lead);
        if (!isKind && !(study && lead.Length <= LongestPreposition)) return null;
        int offset = joint < word.End ? joint : NextOffset(text, word.End);
        if (offset < 0) return null;
        if (isKind) return word.Start > 0 && char.IsUpper(text[word.Start]) ? null : (offset, true);
        int noun = lead.Equals("the".AsSpan(), StringComparison.Ordinal) && w > first ? w - 1 : w;
        if (noun < w) lead = passage[passage.Words[noun]];
        if (!study || !lead.Equals("in".AsSpan(), StringComparison.Ordinal)) return null;
        int cue = noun - 1;
        while (cue >= first && Gaps.Contains(passage[passage.Words[cue]])) cue--;
        if (cue < first) return null;
        if (Cues.Contains(passage[passage.Words[cue]])) return (offset, noun == w);
        return cue == noun - 1 && Studies.Contains(passage[passage.Words[cue]]) ? (offset, false) : null;
    }

    /// <summary>Where a capital begins behind lower-case letters (<c>inScientific</c>), else the word's end.</summary>
    private static int JointOf(string text, in Word word)
    {
        var characters = text.AsSpan(word.Start, word.Length);
        for (int i = 1; i < characters.Length; i++)
        {
            if (characters[i] is not (>= 'a' and <= 'z') && char.IsUpper(characters[i])) return char.IsLower(characters[i - 1]) ? word.Start + i : word.End;
        }

        return word.End;
    }

    private static int NextOffset(string text, int i)
    {
        int from = i;
        while (i < text.Length && (char.IsWhiteSpace(text[i]) || text[i] is '"' or '“' or '‘' or '*' or '_' or ',')) i++;
        return i > from && i < text.Length && char.IsUpper(text[i]) ? i : -1;
    }

    private static TextSpan? NameAt(Passage passage, (int Offset, bool IsSure) start, int endWord, int sentenceEnd)
    {
        foreach (var mark in passage.MarksIn(TextSpan.FromBounds(start.Offset, start.Offset + 1)))
        {
            if (mark.Kind is MarkKind.Emphasis or MarkKind.Citation && mark.Span.End <= sentenceEnd) return Trimmed(passage.Text, mark.Span);
        }

        var name = CapitalisedRun(passage, start.Offset, endWord, out int words, out bool journalWord);
        if (name.IsEmpty) return null;
        if (!start.IsSure && !journalWord) return null;
        int first = SourceHeading.FirstWordAt(passage, name.Start);
        return first < passage.Words.Length && words == 1 && NoJournals.Contains(passage[passage.Words[first]]) ? null : name;
    }

    private static TextSpan Trimmed(string text, TextSpan span)
    {
        int start = span.Start, end = span.End;
        while (end > start && (char.IsWhiteSpace(text[end - 1]) || char.IsPunctuation(text[end - 1]))) end--;
        return TextSpan.FromBounds(start, end);
    }

    private static TextSpan CapitalisedRun(Passage passage, int offset, int endWord, out int words, out bool journalWord)
    {
        string text = passage.Text;
        int end = offset, behind = offset, w = SourceHeading.FirstWordAt(passage, offset);
        words = 0;
        journalWord = false;
        if (w > 0 && passage.Words[w - 1].End > offset)
        {
            behind = end = passage.Words[w - 1].End;
            words = 1;
            journalWord = JournalWords.Contains(text.AsSpan(offset, end - offset));
        }

        bool dangling = false;
        for (; w < endWord && words < LongestName; w++)
        {
            var word = passage.Words[w];
            if (word.Start > behind && !IsNameGap(text, behind, word.Start)) break;
            bool capital = char.IsUpper(text[word.Start]);
            bool article = capital && words == 0 && passage[word].Equals("The".AsSpan(), StringComparison.Ordinal);
            if (!capital && (words == 0 || dangling || !Connects(passage, w))) break;
            behind = word.End;
            dangling = !capital;
            if (!capital || article) continue;
            if (words > 0 && NoJournals.Contains(passage[word]) && !journalWord) break;
            words++;
            journalWord |= JournalWords.Contains(passage[word]);
            end = word.End;
        }

        return words == 0 ? default : TextSpan.FromBounds(offset, end);
    }

    /// <summary><c>in</c> continues a name only behind a word such as <c>Advances</c>; other small words before a capital do.</summary>
    private static bool Connects(Passage passage, int w)
    {
        var word = passage[passage.Words[w]];
        if (!Connectors.Contains(word)) return false;
        if (!word.Equals("in".AsSpan(), StringComparison.Ordinal) && !word.Equals("on".AsSpan(), StringComparison.Ordinal)) return true;
        var before = passage[passage.Words[w - 1]];
        return before.Equals("Advances".AsSpan(), StringComparison.Ordinal) || before.Equals("Frontiers".AsSpan(), StringComparison.Ordinal)
            || before.Equals("Trends".AsSpan(), StringComparison.Ordinal) || before.Equals("Progress".AsSpan(), StringComparison.Ordinal)
            || before.Equals("Reports".AsSpan(), StringComparison.Ordinal) || before.Equals("Letters".AsSpan(), StringComparison.Ordinal);
    }

    private static bool IsNameGap(string text, int from, int to)
    {
        for (int i = from; i < to; i++)
        {
            if (!char.IsWhiteSpace(text[i]) && text[i] is not ('&' or '-' or ':' or '’' or '\'' or '/')) return false;
        }

        return to - from <= 3;
    }
}
