using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Text;

namespace ContentLint.Core.Baselines;

/// <summary>
/// A baseline as text: a first line that names the version, then one sorted line a finding, so that git merges it line by line.
/// </summary>
public static class BaselineText
{
    /// <summary>The name of the file when none is given.</summary>
    public const string DefaultName = "contentlint.baseline";

    private const string Name = "# contentlint-baseline";
    private const string Header = Name + " v1: known findings, one a line. Update it with: contentlint baseline";
    private static readonly char[] Gaps = [' ', '\t'];
    private static readonly string[] ConflictSigns = ["<<<<<<<", "|||||||", "=======", ">>>>>>>"];

    /// <summary>Reads a baseline. Line ends, order and repeated lines do not matter: git may have merged it.</summary>
    public static BaselineReading Parse(string text)
    {
        string[] lines = text.TrimStart('\uFEFF').Split('\n');
        if (Version(lines[0].TrimEnd()) is { } trouble) return new BaselineReading(ImmutableArray<BaselineEntry>.Empty, new BaselineProblem(1, trouble));
        var entries = new List<BaselineEntry>();
        for (int i = 1; i < lines.Length; i++)
        {
            string line = lines[i].Trim();
            if (line.Length == 0 || line[0] == '#') continue;
            if (ConflictSigns.Any(sign => line.StartsWith(sign, StringComparison.Ordinal)))
                return Broken(i, "is a mark of a merge conflict. Delete the marks and keep the lines of both sides; then 'contentlint baseline' sorts them and drops what is stale.");
            if (Entry(line) is not { } entry)
                return Broken(i, "is no finding: it needs a path, a rule id and a fingerprint such as 0123456789abcdef:1. Delete the line, then run 'contentlint baseline' to write it anew.");
            entries.Add(entry);
        }

        return new BaselineReading(entries.GroupBy(e => e.Key).Select(same => same.First()).ToImmutableArray(), null);

        static BaselineReading Broken(int index, string message) => new(ImmutableArray<BaselineEntry>.Empty, new BaselineProblem(index + 1, $"The line {message}"));
    }

    /// <summary>The text of a baseline: sorted, each finding once, LF behind each line.</summary>
    public static string Write(IEnumerable<BaselineEntry> entries)
    {
        var lines = entries.GroupBy(e => e.Key)
            .Select(same => same.First())
            .Select(e => $"{BaselinePath.Encode(e.Path)} {e.RuleId} {e.Fingerprint} {e.Excerpt}".TrimEnd())
            .OrderBy(line => line, StringComparer.Ordinal);
        var text = new StringBuilder(Header).Append('\n');
        foreach (string line in lines) text.Append(line).Append('\n');
        return text.ToString();
    }

    private static string? Version(string line)
    {
        if (!line.StartsWith(Name + " v", StringComparison.Ordinal))
        {
            return ConflictSigns.Any(sign => line.StartsWith(sign, StringComparison.Ordinal))
                ? "The file begins with a mark of a merge conflict. Delete the marks and keep the lines of both sides."
                : $"The file is no baseline: its first line must begin with '{Name} v1'. Name another file, or delete this one and run 'contentlint baseline'.";
        }

        string version = line.Substring(Name.Length + 2).Split(Gaps)[0].TrimEnd(':');
        return version == "1" ? null : $"The baseline has version '{version}', which this contentlint does not know; it reads version 1. Update contentlint, or delete the file and run 'contentlint baseline'.";
    }

    private static BaselineEntry? Entry(string line)
    {
        string[] words = line.Split(Gaps, 4, StringSplitOptions.RemoveEmptyEntries);
        if (words.Length < 3 || !words[1].All(char.IsLetterOrDigit) || !IsFingerprint(words[2])) return null;
        string path = BaselinePath.Decode(words[0]);
        return path.IndexOf('\0') >= 0 ? null : new BaselineEntry(path, words[1], words[2], words.Length > 3 ? words[3].Trim() : "");
    }

    private static bool IsFingerprint(string word)
    {
        int colon = word.IndexOf(':');
        return colon > 0 && colon + 1 < word.Length
            && word.Take(colon).All(c => c is (>= '0' and <= '9') or (>= 'a' and <= 'f'))
            && word.Skip(colon + 1).All(c => c is >= '0' and <= '9');
    }
}

/// <summary>What became of a baseline's text.</summary>
/// <param name="Entries">Its findings, each once; none when there is a problem.</param>
/// <param name="Problem">Why it could not be read; null when it could.</param>
public sealed record BaselineReading(ImmutableArray<BaselineEntry> Entries, BaselineProblem? Problem);

/// <summary>Why a baseline cannot be read.</summary>
/// <param name="Line">Line in the file, from 1.</param>
/// <param name="Message">Full sentences: what is wrong and how to mend it.</param>
public sealed record BaselineProblem(int Line, string Message);
