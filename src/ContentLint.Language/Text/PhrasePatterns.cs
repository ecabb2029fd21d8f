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
    // Deeper, the few phrases of a node are told apart by what they are compared with.
    private const int Deepest = 4;

    // Those who ask about fewer lines are better off without a table of all openings.
    private const int ManyLines = 4000;

    private readonly LetterTree edges;
    private PhraseNode?[] begun;

    // Read when a line first reaches the node; beside the nodes, since most lines need nothing else of them.
    private readonly PhrasePairs?[] pairs;
    private int nodes = 1;
    private readonly PhraseBeginnings beginnings = new();
    private readonly List<Phrase> phrases = new();
    private PhraseOpenings? openings;

    // Threads may lose a count, which changes nothing but when the table is made.
    private int asked;
    private readonly LetterTails openTails = new();

    public PhrasePatterns(IReadOnlyList<string> entries)
    {
        edges = new LetterTree(entries.Count);
        begun = new PhraseNode?[entries.Count + 1];
        string kind = "";
        int longest = 0;
        foreach (string entry in entries) longest = Math.Max(longest, entry.Length);
        var place = new char[longest];
        foreach (string entry in entries)
        {
            if (entry[0] == '[') kind = entry.Trim('[', ']');
            else phrases.Add(new Phrase(kind, entry));
        }

        foreach (var phrase in phrases) Add(phrase, place);
        pairs = new PhrasePairs?[nodes];
    }

    /// <summary>Whether a line begins as one of its phrases does up to its end or its open part. Folds nothing.</summary>
    public bool MayBegin(string text, TextSpan line) =>
        (BeginsAsOne(text, line) && StandsIn(text, line)) || (begun[0] is not null && openTails.MayEnd(text, line));

    /// <summary>All phrases that begin at a symbol and end where a word can end, the shortest first.</summary>
    public IReadOnlyList<PhraseMatch> At(LetterFold line, int start)
    {
        List<PhraseMatch>? found = null;
        for (int i = start, node = 0; ; i++)
        {
            char symbol = line.Has(i) ? line[i] : '\0';
            if (begun[node] is { } reached && (i > start || (start == 0 && line.MayEndIn(openTails))))
            {
                char next = line.Has(i + 1) ? line[i + 1] : '\0';
                foreach (ref readonly var rest in reached.Rests)
                {
                    if (symbol == '\0' ? rest.Symbols.MayEnd : rest.Symbols.Allow(symbol, next)) Follow(line, start, i, rest, ref found);
                }
            }

            if (symbol == '\0' || (node = edges.Next(node, symbol)) == 0) break;
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

    private bool BeginsAsOne(string text, TextSpan line)
    {
        int at = line.Start;
        char first = LetterFold.SymbolFrom(text, line, ref at), second = LetterFold.SymbolFrom(text, line, ref at), third = LetterFold.SymbolFrom(text, line, ref at);
        if (third == '\0') return true;
        if (!beginnings.MayBe(first, second, third)) return false;
        if (openings is null && asked++ < ManyLines) return true;
        openings ??= new PhraseOpenings(phrases);
        return openings.MayBe(text, line);
    }

    private bool StandsIn(string text, TextSpan line)
    {
        int node = 0, at = line.Start, behind = at;
        for (char symbol = LetterFold.SymbolFrom(text, line, ref behind), next; symbol != '\0'; symbol = next)
        {
            int behindNext = behind;
            next = LetterFold.SymbolFrom(text, line, ref behindNext);
            if (node != 0 && PairsOf(node) is var allowed && allowed.Allow(symbol, next) && begun[node]!.StandsAt(text, line, at, symbol, next, allowed)) return true;
            if ((node = edges.Next(node, symbol)) == 0) break;
            (at, behind) = (behind, behindNext);
        }

        return node != 0 && PairsOf(node).MayEnd;
    }

    private PhrasePairs PairsOf(int node) => pairs[node] ??= begun[node] is { } reached ? new PhrasePairs(reached.Rests) : PhrasePairs.None;

    private static void Follow(LetterFold line, int start, int at, in PhraseRest rest, ref List<PhraseMatch>? found)
    {
        if (rest.Choice < 0) Follow(line, start, at, rest.Phrase, rest.Part, ref found);
        else if (Stands(line, start, rest.Phrase.Parts[rest.Part][rest.Choice])) Follow(line, start, start + rest.Length, rest.Phrase, rest.Part + 1, ref found);
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

    /// <summary>Only the first letters of a phrase go into the tree; what follows is compared where they stand.</summary>
    private void Add(Phrase phrase, Span<char> place)
    {
        var reader = phrase.Open(place);
        if (!reader.Next(out var letters, out bool endsPart))
        {
            Begin(default, phrase, 0, -1);
            return;
        }

        BeginWith(letters, phrase, 0, 0);
        for (int choice = 1; !endsPart && reader.Next(out letters, out endsPart); choice++) BeginWith(letters, phrase, 0, choice);
    }

    private void BeginWith(ReadOnlySpan<char> letters, Phrase phrase, int part, int choice)
    {
        if (letters.Length == 0) BeginAt(phrase, part + 1);
        else if (letters.Length > Deepest) Begin(letters, phrase, part, choice);
        else Begin(letters, phrase, part + 1, -1);
    }

    private void BeginAt(Phrase phrase, int part)
    {
        if (part >= phrase.Parts.Length)
        {
            Begin(default, phrase, phrase.Parts.Length, -1);
            return;
        }

        for (int choice = 0; choice < phrase.Parts[part].Length; choice++) BeginWith(phrase.Parts[part][choice].AsSpan(), phrase, part, choice);
    }

    private void Begin(ReadOnlySpan<char> letters, Phrase phrase, int part, int choice)
    {
        int depth = Math.Min(letters.Length, Deepest), node = NodeOf(letters.Slice(0, depth));
        if (depth > 0) beginnings.Add(letters);
        (begun[node] ??= new(depth)).Add(new PhraseRest(phrase, part, choice, letters.Length).Before(letters.Slice(depth)));
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
                if (nodes == begun.Length) Array.Resize(ref begun, nodes * 2);
                edges.Add(node, c, next = nodes++);
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
