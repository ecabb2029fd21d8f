using System;
using System.Collections.Generic;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace ContentLint.Core;

/// <summary>
/// <c>contentlint/v1</c>: a hash of the rule, the matched text and three words of context on either side within its paragraph,
/// letters and digits only and in lower case, with a number for repeats. It stays when a finding moves and changes when its words change.
/// </summary>
public sealed class ContentFingerprint
{
    private const int WordsOfContext = 3;
    private readonly Dictionary<string, int> seen = new(StringComparer.Ordinal);

    /// <summary>The fingerprint of a range; calls must come in order of the file.</summary>
    public string Next(string ruleId, string text, int start, int length)
    {
        var key = new StringBuilder(ruleId).Append('\n');
        int from = WordsBefore(text, start), end = start + length;
        AppendFolded(key, text.AsSpan(from, start - from));
        key.Append('\n');
        AppendFolded(key, text.AsSpan(start, length));
        key.Append('\n');
        AppendFolded(key, text.AsSpan(end, WordsBehind(text, end) - end));
        string hash = Hash(key.ToString());
        seen.TryGetValue(hash, out int count);
        seen[hash] = ++count;
        return hash + ":" + count.ToString(CultureInfo.InvariantCulture);
    }

    private static string Hash(string key)
    {
        byte[] bytes = HashOf(Encoding.UTF8.GetBytes(key));
        var hash = new StringBuilder();
        for (int i = 0; i < 8; i++) hash.Append(bytes[i].ToString("x2", CultureInfo.InvariantCulture));
        return hash.ToString();
    }

    private static byte[] HashOf(byte[] key)
    {
#if NET
        return SHA256.HashData(key);
#else
        using var algorithm = SHA256.Create();
        return algorithm.ComputeHash(key);
#endif
    }

    private static void AppendFolded(StringBuilder key, ReadOnlySpan<char> text)
    {
        foreach (char c in text)
        {
            if (char.IsLetterOrDigit(c)) key.Append(char.ToLowerInvariant(c));
            else if (char.IsSurrogate(c)) key.Append(c);
        }
    }

    private static int WordsBefore(string text, int start)
    {
        int at = start;
        for (int words = 0; words < WordsOfContext; words++)
        {
            int gap = at;
            while (gap > 0 && !char.IsLetterOrDigit(text[gap - 1])) gap--;
            if (gap == 0 || HoldsBlankLine(text, gap, at)) break;
            at = gap;
            while (at > 0 && char.IsLetterOrDigit(text[at - 1])) at--;
        }

        return at;
    }

    private static int WordsBehind(string text, int end)
    {
        int at = end;
        for (int words = 0; words < WordsOfContext; words++)
        {
            int gap = at;
            while (gap < text.Length && !char.IsLetterOrDigit(text[gap])) gap++;
            if (gap == text.Length || HoldsBlankLine(text, at, gap)) break;
            at = gap;
            while (at < text.Length && char.IsLetterOrDigit(text[at])) at++;
        }

        return at;
    }

    /// <summary>The words of another paragraph are no context: whoever edits it must not make a new finding of an old one.</summary>
    private static bool HoldsBlankLine(string text, int start, int end)
    {
        int lineEnds = 0;
        for (int i = start; i < end; i++)
        {
            if (text[i] == '\n' || (text[i] == '\r' && (i + 1 == end || text[i + 1] != '\n'))) lineEnds++;
            else if (!char.IsWhiteSpace(text[i])) lineEnds = 0;
            if (lineEnds > 1) return true;
        }

        return false;
    }
}
