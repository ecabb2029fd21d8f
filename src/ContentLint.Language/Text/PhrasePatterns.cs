using System;
using System.Collections.Generic;
using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace ContentLint.Language;

/// <summary>
/// Phrases that are recognised by their letters alone, so that lost spaces and punctuation do not matter. A phrase may hold
/// alternatives (<c>share this (story/page)</c>), a number (<c>0</c>), an open end (<c>photo by ...</c>) or an open middle
/// (<c>meet our ... (board/team)</c>). Entries stand below the name of their kind (<c>[feedback widget]</c>).
/// </summary>
internal sealed class PhrasePatterns
{
    private const string Gap = "...";
    private readonly LetterTree edges = new();
    private readonly List<List<Rest>?> begun = new() { null };

    public PhrasePatterns(IReadOnlyList<string> entries)
    {
        string kind = "";
        foreach (string entry in entries)
        {
            if (entry[0] == '[') kind = entry.Trim('[', ']');
            else Add(entry, kind);
        }
    }

    /// <summary>Whether a line can begin with one: the fixed beginnings of its phrases agree with it up to their end. Folds nothing.</summary>
    public bool MayBegin(string text, TextSpan line)
    {
        int node = 0;
        for (int i = line.Start; i < line.End; i++)
        {
            if (LetterFold.SymbolAt(text, line.Start, i) is not (not '\0' and var symbol)) continue;
            if (begun[node] is not null) return true;
            if ((node = edges.Next(node, symbol)) == 0) return false;
        }

        return node != 0 && begun[node] is not null;
    }

    /// <summary>All phrases that begin at a symbol and end where a word can end, the shortest first.</summary>
    public IReadOnlyList<PhraseMatch> At(LetterFold line, int start)
    {
        List<PhraseMatch>? found = null;
        for (int i = start, node = 0; ; i++)
        {
            if (begun[node] is { } rests && (i > start || start == 0))
            {
                foreach (var rest in rests) Follow(line, start, i, rest.Phrase, rest.Part, ref found);
            }

            if (!line.Has(i) || (node = edges.Next(node, line[i])) == 0) break;
        }

        if (found is null) return Array.Empty<PhraseMatch>();
        if (found.Count > 1) found.Sort((a, b) => a.Length.CompareTo(b.Length));
        return found;
    }

    /// <summary>The kind of the phrase that the line is from end to end; null when it is none.</summary>
    public string? KindOf(LetterFold line)
    {
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
                if (Stands(line, at, choice)) Follow(line, start, at + choice.Length, phrase, part + 1, ref found);
            }
        }
        else if (line.CanPartAt(at) && (phrase.Tails is null || EndsWithOne(line, at, phrase.Tails)))
        {
            (found ??= new()).Add(new PhraseMatch(phrase.Kind, at - start, phrase.Tails is not null));
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

    private void Add(string entry, string kind)
    {
        int gap = entry.IndexOf(Gap, StringComparison.Ordinal);
        var tails = gap < 0 ? null : Spelled(Parts(entry.Substring(gap + Gap.Length)), 0, "");
        var phrase = new Phrase(kind, Parts(gap < 0 ? entry : entry.Substring(0, gap)), tails?.ToArray());
        Begin("", phrase, 0);
    }

    /// <summary>Only the first words of a phrase go into the tree; what follows is compared where they stand.</summary>
    private void Begin(string letters, Phrase phrase, int part)
    {
        if (letters.Length == 0 && part < phrase.Parts.Length)
        {
            foreach (string choice in phrase.Parts[part]) Begin(choice, phrase, part + 1);
            return;
        }

        int node = NodeOf(letters);
        (begun[node] ??= new()).Add(new Rest(phrase, part));
    }

    private int NodeOf(string letters)
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

    private static List<string> Spelled(string[][] parts, int part, string before)
    {
        var all = new List<string>();
        if (part == parts.Length) all.Add(before);
        else
            foreach (string choice in parts[part]) all.AddRange(Spelled(parts, part + 1, before + choice));
        return all;
    }

    private static string[][] Parts(string phrase)
    {
        var parts = new List<string[]>();
        for (int i = 0; i < phrase.Length;)
        {
            int end = phrase[i] == '(' ? phrase.IndexOf(')', i) : phrase.IndexOf('(', i);
            if (end < 0) end = phrase.Length;
            var choices = phrase[i] == '(' ? phrase.Substring(i + 1, end - i - 1).Split('/') : new[] { phrase.Substring(i, end - i) };
            for (int k = 0; k < choices.Length; k++) choices[k] = Letters(choices[k]);
            if (choices.Length > 1 || choices[0].Length > 0) parts.Add(choices);
            i = phrase[i] == '(' ? end + 1 : end;
        }

        return parts.ToArray();
    }

    private static string Letters(string phrase)
    {
        var letters = new StringBuilder();
        foreach (char c in phrase)
        {
            if (char.IsLetter(c) || c is '0' or '©') letters.Append(char.ToLowerInvariant(c));
        }

        return letters.ToString();
    }

    private sealed record Phrase(string Kind, string[][] Parts, string[]? Tails);

    private readonly record struct Rest(Phrase Phrase, int Part);
}

/// <summary>A phrase found in a line.</summary>
/// <param name="Kind">The kind it stands under in its list.</param>
/// <param name="Length">How many symbols its fixed beginning has.</param>
/// <param name="IsOpen">Whether the phrase goes on to the end of the line, whatever stands there.</param>
internal readonly record struct PhraseMatch(string Kind, int Length, bool IsOpen);
