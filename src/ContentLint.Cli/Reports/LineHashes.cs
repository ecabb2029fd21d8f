using System.Collections;
using System.Collections.Generic;
using System.Globalization;

namespace ContentLint.Cli.Reports;

/// <summary>
/// GitHub's <c>primaryLocationLineHash</c>: for each line a 64-bit rolling polynomial hash over the first 100 UTF-16 code units
/// from its start, running on into the next lines, spaces and tabs skipped, every line end one LF, then the end of the file as
/// 65535; printed in hexadecimal with the number of times the hash was seen so far. Source: the algorithm of
/// github/codeql-action, src/fingerprints.ts (MIT), implemented from its description.
/// </summary>
internal sealed class LineHashes : IReadOnlyList<string>
{
    private const int Window = 100;
    private const ulong Multiplier = 37;
    private const int NoLine = -1;
    private const int EndOfFile = 65535;

    private readonly int[] characters = new int[Window];
    private readonly int[] linesStartingHere = new int[Window];
    private readonly Dictionary<ulong, int> seen = [];
    private readonly List<(ulong Hash, int Count)> hashes = [];
    private readonly ulong weightOfOldest = 1;
    private ulong hash;
    private int index;
    private bool atLineStart = true;
    private int line;

    private LineHashes(string text)
    {
        for (int i = 0; i < Window; i++)
        {
            weightOfOldest *= Multiplier;
            linesStartingHere[i] = NoLine;
        }

        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            if (c is ' ' or '\t' || (c == '\n' && i > 0 && text[i - 1] == '\r')) continue;
            Feed(c == '\r' ? '\n' : c);
        }

        Feed(EndOfFile);
        for (int i = 0; i < Window; i++) Shift(0);
    }

    /// <summary>The hash of each line, the first one at index 0.</summary>
    public static LineHashes Of(string text) => new(text);

    /// <summary>How many lines there are.</summary>
    public int Count => hashes.Count;

    /// <summary>The hash of a line, the first one at index 0; written out when it is asked for.</summary>
    public string this[int line] => string.Create(CultureInfo.InvariantCulture, $"{hashes[line].Hash:x}:{hashes[line].Count}");

    /// <inheritdoc/>
    public IEnumerator<string> GetEnumerator()
    {
        for (int i = 0; i < Count; i++) yield return this[i];
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private void Feed(int c)
    {
        Complete();
        if (atLineStart) linesStartingHere[index] = line++;
        atLineStart = c == '\n';
        Roll(c);
    }

    private void Shift(int c)
    {
        Complete();
        Roll(c);
    }

    /// <summary>The slot about to be overwritten began a line a full window ago: that line's hash is complete.</summary>
    private void Complete()
    {
        if (linesStartingHere[index] == NoLine) return;
        int count = seen.GetValueOrDefault(hash) + 1;
        seen[hash] = count;
        hashes.Add((hash, count));
        linesStartingHere[index] = NoLine;
    }

    private void Roll(int c)
    {
        hash = unchecked((Multiplier * hash) + (ulong)c - (weightOfOldest * (ulong)characters[index]));
        characters[index] = c;
        index = (index + 1) % Window;
    }
}
