using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using ContentLint.Language;

namespace ContentLint.Lexicon;

/// <summary>Makes the binary table from the word list and the lists that its words stand in.</summary>
internal static class WordTableCompilation
{
    private const string ShortWords = "en/short-words.txt";
    private const string FunctionWords = "en/function-words.txt";
    private const int LongestShortWord = 2;

    // The function words, which are looked for nowhere else, and nearly all words of prose; they take a quarter of what a
    // processor keeps near. Half as many would send it into far memory for a third more words.
    private const int FrontGroups = 4096;
    private const int FrontWords = 24_000;

    /// <summary>The table of the words that stand in a file or in one of the lists.</summary>
    public static byte[] Compile(string list, WordListCompilation lists)
    {
        var words = new Dictionary<ulong, WordEntry>();
        foreach (string line in File.ReadLines(list).Where(line => line.Length > 0 && line[0] != '#'))
        {
            var word = WordEntry.Parse(line);
            if (!words.TryAdd(WordHash.Of(word.Word), word))
                throw new InvalidDataException($"'{word.Word}' and '{words[WordHash.Of(word.Word)].Word}' are one word to the lexicon. Leave one out.");
        }

        var divisions = new WordDivisions(words, hash => lists.Has(ShortWords, hash));
        foreach (string word in lists.Words) words.TryAdd(WordHash.Of(word), new WordEntry(word, 0, WordFlags.Listed));
        return HashedTableCompilation.Compile(
            words.Select(word => EntryOf(word.Key)).ToList(),
            FrontGroups,
            words.OrderByDescending(word => lists.Has(FunctionWords, word.Key)).ThenByDescending(word => word.Value.Frequency).ThenBy(word => word.Key)
                .Take(FrontWords).Select(word => EntryOf(word.Key)));

        TableEntry EntryOf(ulong hash) => new(hash, words[hash].Word, ValueOf(words[hash], lists.RowOf(hash), lists.Has(ShortWords, hash), divisions));
    }

    /// <summary>The frequency of a word as the table holds it.</summary>
    public static uint StepsOf(WordEntry word) => (uint)Math.Min(255, Math.Round(word.Frequency * LexiconFormat.StepsPerDoubling));

    private static uint ValueOf(WordEntry word, int row, bool isShortWord, WordDivisions divisions)
    {
        uint frequency = StepsOf(word);
        var flags = word.Flags;
        if (isShortWord && flags.HasFlag(WordFlags.Listed)) throw new InvalidDataException($"'{word.Word}' of '{ShortWords}' is no word of the lexicon.");
        bool isCommon = frequency > LexiconFormat.LeastOfUsual * LexiconFormat.StepsPerDoubling && !flags.HasFlag(WordFlags.Capitalised);
        if (word.Word.Length <= LongestShortWord ? isShortWord : isCommon) flags |= WordFlags.Usual;
        if (frequency >= LexiconFormat.LeastOfFrequent * LexiconFormat.StepsPerDoubling) flags |= WordFlags.Frequent;
        else if (!flags.HasFlag(WordFlags.Listed) && divisions.MayMakeUp(word)) flags |= WordFlags.Divisible;
        return (frequency << LexiconFormat.FrequencyAt) | ((uint)flags << LexiconFormat.FlagsAt) | ((uint)checked((ushort)row) << LexiconFormat.ListsAt);
    }
}
