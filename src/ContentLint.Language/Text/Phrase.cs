using System;
using System.Collections.Generic;

namespace ContentLint.Language;

/// <summary>A phrase of a list. Few are ever met, so each is read in full when it is.</summary>
internal sealed class Phrase(string kind, string entry)
{
    private const string Gap = "...";
    private readonly int gap = entry.IndexOf(Gap, StringComparison.Ordinal);
    private string[][]? parts;
    private string[]? tails;

    /// <summary>The kind it stands under.</summary>
    public string Kind { get; } = kind;

    /// <summary>Whether it has an open part.</summary>
    public bool IsOpen => gap >= 0;

    /// <summary>The choices of each of its parts, as symbols.</summary>
    public string[][] Parts => parts ??= Read(0, End);

    /// <summary>What a line with the phrase may end in, where it has an open part.</summary>
    public string[] Tails => tails ??= Spelled(Read(gap + Gap.Length, entry.Length), 0, "").ToArray();

    private int End => gap < 0 ? entry.Length : gap;

    /// <summary>Reads its first choices into a place.</summary>
    public PhraseReader Open(Span<char> place) => new(entry, 0, End, place);

    private string[][] Read(int start, int end)
    {
        var reader = new PhraseReader(entry, start, end, new char[entry.Length]);
        var read = new List<string[]>();
        var choices = new List<string>();
        while (reader.Next(out var letters, out bool endsPart))
        {
            choices.Add(letters.ToString());
            if (!endsPart) continue;
            read.Add(choices.ToArray());
            choices.Clear();
        }

        return read.ToArray();
    }

    private static List<string> Spelled(string[][] parts, int part, string before)
    {
        var all = new List<string>();
        if (part == parts.Length) all.Add(before);
        else
            foreach (string choice in parts[part]) all.AddRange(Spelled(parts, part + 1, before + choice));
        return all;
    }
}
