using System;
using System.Collections.Generic;
using Microsoft.CodeAnalysis.Text;

namespace ContentLint.Language;

/// <summary>
/// Phrases that are recognised by their letters alone, so that lost spaces and punctuation do not matter. A phrase may hold
/// alternatives (<c>share this (story/page)</c>), a number (<c>0</c>), an open end (<c>photo by ...</c>) or an open middle
/// (<c>meet our ... (board/team)</c>). Entries stand below the name of their kind (<c>[feedback widget]</c>).
/// </summary>
internal sealed class PhrasePatterns
{
    private const int UsualLength = 16;
    private readonly LetterTree edges;
    private readonly List<PhraseNode?> begun = new() { null };
    private readonly LetterTails openTails = new();

    public PhrasePatterns(IReadOnlyList<string> entries)
    {
        edges = new LetterTree(entries.Count * UsualLength);
        string kind = "";
        int longest = 0;
        foreach (string entry in entries) longest = Math.Max(longest, entry.Length);
        var place = new char[longest];
        foreach (string entry in entries)
        {
            if (entry[0] == '[') kind = entry.Trim('[', ']');
            else Add(new Phrase(kind, entry), place);
        }
    }

    /// <summary>Whether a line can begin with one: the fixed beginnings of its phrases, and what may follow them, agree with it up to their end. Folds nothing.</summary>
    public bool MayBegin(string text, TextSpan line)
    {
        int node = 0;
        for (int i = line.Start; i < line.End; i++)
        {
            if (LetterFold.SymbolAt(text, line.Start, i) is not (not '\0' and var symbol)) continue;
            if (node != 0 && begun[node] is { } reached && reached.MayGoOn(symbol)) return true;
            if ((node = edges.Next(node, symbol)) == 0) break;
        }

        return (node != 0 && begun[node] is { MayEnd: true }) || (begun[0] is not null && openTails.MayEnd(text, line));
    }

    /// <summary>All phrases that begin at a symbol and end where a word can end, the shortest first.</summary>
    public IReadOnlyList<PhraseMatch> At(LetterFold line, int start)
    {
        List<PhraseMatch>? found = null;
        for (int i = start, node = 0; ; i++)
        {
            bool goesOn = line.Has(i);
            if (begun[node] is { } reached && (i > start ? goesOn ? reached.MayGoOn(line[i]) : reached.MayEnd : start == 0 && line.MayEndIn(openTails)))
            {
                foreach (var rest in reached.Rests) Follow(line, start, i, rest.Phrase, rest.Part, ref found);
            }

            if (!goesOn || (node = edges.Next(node, line[i])) == 0) break;
        }

        if (found is null) return Array.Empty<PhraseMatch>();
        if (found.Count > 1) found.Sort((a, b) => a.Length.CompareTo(b.Length));
        return found;
    }

    /// <summary>The kind of the phrase that a text is from end to end; null when it is none.</summary>
    /// <param name="text">The text.</param>
    /// <param name="atMost">How many symbols of it are read.</param>
    public string? KindOf(string text, int atMost)
    {
        if (!MayBegin(text, new TextSpan(0, text.Length))) return null;
        var line = new LetterFold(text, 0, text.Length, atMost);
        foreach (var match in At(line, 0))
        {
            if (match.IsOpen || (!line.Has(match.Length) && line.IsWhole)) return match.Kind;
        }

        return null;
    }

    private static void Follow(LetterFold line, int start, int at, Phrase phrase, int part, ref List<PhraseMatch>? found)
    {
        if (part < phrase.Parts.Length)
        {
            foreach (string choice in phrase.Parts[part])
            {
                if (choice.Length == 0 || (line.Has(at) && line[at] == choice[0] && Stands(line, at, choice))) Follow(line, start, at + choice.Length, phrase, part + 1, ref found);
            }
        }
        else if (line.CanPartAt(at) && (!phrase.IsOpen || EndsWithOne(line, at, phrase.Tails)))
        {
            (found ??= new()).Add(new PhraseMatch(phrase.Kind, at - start, phrase.IsOpen));
        }
    }

    private static bool Stands(LetterFold line, int at, string letters)
    {
        if (letters.Length > 0 && !line.Has(at + letters.Length - 1)) return false;
        for (int i = 0; i < letters.Length; i++)
        {
            if (line[at + i] != letters[i]) return false;
        }

        return true;
    }

    private static bool EndsWithOne(LetterFold line, int from, string[] tails)
    {
        foreach (string tail in tails)
        {
            if (!line.EndsWith(tail)) continue;
            int at = line.Length - tail.Length;
            if (at >= from && Stands(line, at, tail) && (tail.Length == 0 || (line.IsWhole && line.CanPartAt(at)))) return true;
        }

        return false;
    }

    /// <summary>Only the first words of a phrase go into the tree; what follows is compared where they stand.</summary>
    private void Add(Phrase phrase, Span<char> place)
    {
        var reader = phrase.Open(place);
        if (!reader.Next(out var letters, out bool endsPart))
        {
            Begin(default, phrase, 0);
            return;
        }

        Begin(letters, phrase);
        while (!endsPart && reader.Next(out letters, out endsPart)) Begin(letters, phrase);
    }

    private void Begin(ReadOnlySpan<char> firstChoice, Phrase phrase)
    {
        if (firstChoice.Length == 0) BeginAt(phrase, 1);
        else Begin(firstChoice, phrase, 1);
    }

    private void BeginAt(Phrase phrase, int part)
    {
        if (part >= phrase.Parts.Length)
        {
            Begin(default, phrase, phrase.Parts.Length);
            return;
        }

        foreach (string choice in phrase.Parts[part])
        {
            if (choice.Length == 0) BeginAt(phrase, part + 1);
            else Begin(choice.AsSpan(), phrase, part + 1);
        }
    }

    private void Begin(ReadOnlySpan<char> letters, Phrase phrase, int part)
    {
        int node = NodeOf(letters);
        (begun[node] ??= new()).Rests.Add((phrase, part));
        if (node == 0) openTails.Add(phrase.IsOpen ? phrase.Tails : null);
    }

    private int NodeOf(ReadOnlySpan<char> letters)
    {
        int node = 0;
        foreach (char c in letters)
        {
            int next = edges.Next(node, c);
            if (next == 0)
            {
                edges.Add(node, c, next = begun.Count);
                begun.Add(null);
            }

            node = next;
        }

        return node;
    }
}

/// <summary>A phrase found in a line.</summary>
/// <param name="Kind">The kind it stands under in its list.</param>
/// <param name="Length">How many symbols its fixed beginning has.</param>
/// <param name="IsOpen">Whether the phrase goes on to the end of the line, whatever stands there.</param>
internal readonly record struct PhraseMatch(string Kind, int Length, bool IsOpen);
