using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using ContentLint.Language;

namespace ContentLint.Lexicon;

/// <summary>Makes the sorted word list from the files of its packages, unpacked side by side into one folder.</summary>
internal sealed class WordListPreparation
{
    private const string Head =
        "# English words for ContentLint, made by 'contentlint-lexicon prepare'; sources and licences stand in README.md and LICENSES.txt beside this file.\n"
        + "# A line: the word, the binary logarithm of its count in Google Books if known, flags (n capitals only, c company, t computing, x science).\n";

    /// <summary>A word of science is kept if it could be two or three words that are each at least this frequent.</summary>
    private const float CommonPart = 20;
    private const float CommonShortPart = 29;

    private readonly Dictionary<string, WordEntry> words = new(StringComparer.Ordinal);

    public static void Run(string packages, string list)
    {
        var preparation = new WordListPreparation();
        preparation.AddCounts(Path.Combine(packages, "frequency_dictionary_en_82_765.txt"));
        preparation.AddSpellings(Path.Combine(packages, "american-english-huge"), WordFlags.None);
        preparation.AddSpellings(Path.Combine(packages, "british-english-huge"), WordFlags.None);
        preparation.AddSpellings(Path.Combine(packages, "en_US.txt"), WordFlags.None);
        preparation.AddSpellings(Path.Combine(packages, "en_GB.txt"), WordFlags.None);
        preparation.AddSpellings(Path.Combine(packages, "people-names.txt"), WordFlags.None);
        preparation.AddSpellings(Path.Combine(packages, "companies.txt"), WordFlags.Company);
        preparation.AddSpellings(Path.Combine(packages, "softwareTerms.txt"), WordFlags.Term);
        preparation.AddSpellings(Path.Combine(packages, "software-tools.txt"), WordFlags.Term);
        preparation.AddScience(Path.Combine(packages, "custom_scientific_US.txt"));
        using var writer = new StreamWriter(list) { NewLine = "\n" };
        writer.Write(Head);
        foreach (var entry in preparation.words.OrderBy(pair => pair.Key, StringComparer.Ordinal)) writer.WriteLine(entry.Value);
    }

    private void AddCounts(string file)
    {
        foreach (string line in File.ReadLines(file))
        {
            int space = line.IndexOf(' ', StringComparison.Ordinal);
            string word = line[..space];
            words[word] = new(word, (float)Math.Log2(double.Parse(line.AsSpan(space + 1), CultureInfo.InvariantCulture)), WordFlags.None);
        }

        counted = [.. words.Keys];
    }

    private HashSet<string> counted = [];

    private void AddSpellings(string file, WordFlags flags)
    {
        foreach (string line in File.ReadLines(file)) Add(line, flags);
    }

    private void AddScience(string file)
    {
        var known = new HashSet<string>(words.Keys, StringComparer.Ordinal);
        foreach (string line in File.ReadLines(file))
        {
            string key = line.Trim().TrimStart('~').ToLowerInvariant();
            if (!known.Contains(key) && CouldBeSeveral(key)) Add(line, WordFlags.Scientific);
        }
    }

    // cspell marks spellings that are lower case for search only by '~'; possessives are no words of their own here.
    private void Add(string line, WordFlags flags)
    {
        string word = line.Trim();
        if (word.Length == 0 || word[0] is '#' or '~' || word.EndsWith("'s", StringComparison.Ordinal) || !word.All(c => char.IsLetterOrDigit(c) || c == '\'')) return;
        string key = word.ToLowerInvariant();
        bool lower = word == key;
        if (!lower) flags |= WordFlags.Capitalised;
        if (!words.TryGetValue(key, out var entry))
        {
            words.Add(key, new(word, 0, flags));
            return;
        }

        // The counted words come all in lower case; whether one of them is a name, the first spelling list to know it says.
        bool unspelled = counted.Remove(key);
        var joined = entry.Flags | flags;
        bool capitalised = unspelled ? !lower : !lower && (entry.Flags & WordFlags.Capitalised) != 0;
        joined = capitalised ? joined | WordFlags.Capitalised : joined & ~WordFlags.Capitalised;
        words[key] = new(capitalised ? (unspelled ? word : entry.Word) : key, entry.Frequency, joined);
    }

    private bool CouldBeSeveral(string word)
    {
        var parts = new int[word.Length + 1];
        for (int end = 1; end <= word.Length; end++)
        {
            parts[end] = 9;
            for (int start = 0; start < end; start++)
            {
                if (parts[start] >= 3 || end - start < 2 || !words.TryGetValue(word[start..end], out var part)) continue;
                if (part.Frequency >= (end - start == 2 ? CommonShortPart : CommonPart)) parts[end] = Math.Min(parts[end], parts[start] + 1);
            }
        }

        return parts[word.Length] <= 3;
    }
}
