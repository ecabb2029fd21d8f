using System;
using System.Collections.Generic;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace ContentLint.Cli.Reports;

/// <summary>
/// <c>contentlint/v1</c>: a hash of the rule, the matched text and three words of context on either side, letters and digits only
/// and in lower case, with a number for repeats. It stays when a finding moves and changes when its words change.
/// </summary>
internal sealed class ContentFingerprint
{
    private const int WordsOfContext = 3;
    private readonly Dictionary<string, int> seen = new(StringComparer.Ordinal);

    /// <summary>The fingerprint of a range; calls must come in order of the file.</summary>
    public string Next(string ruleId, string text, int start, int length)
    {
        var key = new StringBuilder(ruleId).Append('\n');
        AppendFolded(key, text.AsSpan(WordsBefore(text, start)..start));
        key.Append('\n');
        AppendFolded(key, text.AsSpan(start, length));
        key.Append('\n');
        AppendFolded(key, text.AsSpan((start + length)..WordsBehind(text, start + length)));
        string hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(key.ToString())).AsSpan(0, 8));
        int count = seen[hash] = seen.GetValueOrDefault(hash) + 1;
        return string.Create(CultureInfo.InvariantCulture, $"{hash}:{count}");
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
        for (int words = 0; words < WordsOfContext && at > 0; words++)
        {
            while (at > 0 && !char.IsLetterOrDigit(text[at - 1])) at--;
            while (at > 0 && char.IsLetterOrDigit(text[at - 1])) at--;
        }

        return at;
    }

    private static int WordsBehind(string text, int end)
    {
        int at = end;
        for (int words = 0; words < WordsOfContext && at < text.Length; words++)
        {
            while (at < text.Length && !char.IsLetterOrDigit(text[at])) at++;
            while (at < text.Length && char.IsLetterOrDigit(text[at])) at++;
        }

        return at;
    }
}
