using System;
using System.Collections.Generic;
using System.Linq;
using ContentLint.Core.Configuration;

namespace ContentLint.Core.Lists;

/// <summary>
/// Reads the list of a rule: one entry a line, white space around it left out; a line that begins with <c>#</c> is a remark. A
/// replacement is written <c>from → to</c> or <c>from => to</c>.
/// </summary>
internal static class ListText
{
    private const int MostEntries = 20_000, MostPatterns = 200, LongestEntry = 300;

    private static readonly string[] LineEnds = ["\r\n", "\n", "\r"], Arrows = ["→", "=>"];

    /// <summary>Reads a list; null when there is a problem.</summary>
    /// <param name="kind">One of <see cref="ListKind.All"/>.</param>
    /// <param name="path">The file, for messages.</param>
    /// <param name="language">The language whose texts the list is for; null for all.</param>
    /// <param name="text">Its text.</param>
    /// <param name="problems">Takes what is wrong.</param>
    /// <param name="isChecked">Whether its patterns are known to be right, so that each is read only when a text may hold it.</param>
    public static RuleList? Parse(string kind, string path, string? language, string text, ICollection<ConfigurationProblem> problems, bool isChecked)
    {
        int before = problems.Count, most = kind == ListKind.Pattern ? MostPatterns : MostEntries;
        var entries = text.Split(LineEnds, StringSplitOptions.None).Select((line, i) => (Text: line.Trim(), Line: i + 1)).Where(e => e.Text.Length > 0 && e.Text[0] != '#').ToList();
        void Fault(int line, string message) => problems.Add(new ConfigurationProblem(path, line, message));
        if (entries.Count == 0) Fault(1, "The list holds no entry. Write one a line.");
        else if (entries.Count > most) Fault(entries[most].Line, $"The list has more than {most} entries. Split the rule.");
        foreach (var (_, line) in entries.Where(e => e.Text.Length > LongestEntry)) Fault(line, $"The entry has more than {LongestEntry} characters. Write a shorter one.");
        if (problems.Count > before) return null;
        if (!isChecked && kind == ListKind.Pattern) entries.ForEach(e => CheckPattern(e.Text, e.Line, Fault));
        RuleList list = kind switch
        {
            ListKind.Replacements => Replacements(entries, Fault),
            ListKind.Pattern => new PatternList(entries.Select(e => e.Text), isChecked) { Language = language },
            _ => new PhraseList(entries.Select(e => e.Text)) { Language = language },
        };
        if (list is ReplacementList) list = new ReplacementList(Pairs(entries)) { Language = language };
        return problems.Count > before ? null : list;
    }

    private static void CheckPattern(string pattern, int line, Action<int, string> fault)
    {
        try
        {
            _ = PatternList.Read(pattern);
        }
        catch (NotSupportedException)
        {
            fault(line, $"'{pattern}' cannot be run in time that grows with the text alone. Leave out look-around ((?=, (?!, (?<=, (?<!), atomic groups, conditions and references back (\\1), and keep counted repeats small.");
        }
        catch (ArgumentException e)
        {
            fault(line, $"'{pattern}' is no regular expression: {e.Message}");
        }
    }

    private static ReplacementList Replacements(List<(string Text, int Line)> entries, Action<int, string> fault)
    {
        var pairs = Pairs(entries);
        var list = new ReplacementList(pairs.Where(p => p.From.Length > 0 && p.To.Length > 0).ToList());
        var known = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        for (int i = 0; i < pairs.Count; i++)
        {
            var ((from, to), line) = (pairs[i], entries[i].Line);
            if (from.Length == 0 || to.Length == 0) fault(line, $"'{entries[i].Text}' is no replacement. Write 'from → to' or 'from => to', with something on both sides.");
            else if (known.TryGetValue(from, out int first)) fault(line, $"'{from}' stands on line {first} already. Keep one of them.");
            else if (list.Find(to).FirstOrDefault() is { Replacement: not null } again) fault(line, $"'{to}' would be flagged again, for its '{to.Substring(again.Span.Start, again.Span.Length)}'. Write what may stay.");
            if (!known.ContainsKey(from)) known[from] = line;
        }

        return list;
    }

    private static List<(string From, string To)> Pairs(List<(string Text, int Line)> entries) => entries.ConvertAll(entry =>
    {
        var (text, _) = entry;
        string? arrow = Arrows.Where(a => text.IndexOf(a, StringComparison.Ordinal) >= 0).OrderBy(a => text.IndexOf(a, StringComparison.Ordinal)).FirstOrDefault();
        int at = arrow is null ? -1 : text.IndexOf(arrow, StringComparison.Ordinal);
        return at < 0 ? ("", "") : (text.Substring(0, at).Trim(), text.Substring(at + arrow!.Length).Trim());
    });
}
