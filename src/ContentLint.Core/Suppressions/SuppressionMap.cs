using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using ContentLint.Documents;
using Microsoft.CodeAnalysis.Text;

namespace ContentLint.Core.Suppressions;

/// <summary>Which comment keeps which rule silent where. Of several that say the same, the first one counts.</summary>
internal sealed class SuppressionMap
{
    private const string AllRules = "";

    private static readonly SuppressionMap None = new();

    private readonly ImmutableArray<SuppressionComment> comments;
    private readonly Dictionary<string, SuppressionComment> inFile = new(StringComparer.Ordinal);
    private readonly Dictionary<(int Line, string Rule), SuppressionComment> onLine = new();
    private readonly SilentRanges ranges;
    private readonly Dictionary<SuppressionComment, HashSet<string>> used = new();
    private readonly SourceText source;
    private readonly LineIndex lines;

    private SuppressionMap()
    {
        comments = ImmutableArray<SuppressionComment>.Empty;
        source = SourceText.From("");
        lines = new LineIndex("");
        ranges = new SilentRanges(comments, ImmutableArray<RuleInfo>.Empty, 0);
    }

    private SuppressionMap(Document document, ImmutableArray<SuppressionComment> comments, ImmutableArray<RuleInfo> catalogue)
    {
        source = document.Source;
        this.comments = comments;
        lines = new LineIndex(source.ToString());
        ranges = new SilentRanges(comments, catalogue, source.Length);
        var ownLines = new HashSet<int>(document.Remarks.SelectMany(r => Lines(r.Span)));
        foreach (var comment in comments)
        {
            var keys = comment.Rules.IsEmpty ? new[] { AllRules } : comment.Rules.Where(r => r.Rule is not null).Select(r => r.Rule!.Id).ToArray();
            var silent = comment.Scope switch
            {
                SuppressionScope.Line => Lines(comment.Remark.Span),
                SuppressionScope.NextLine => NextLine(comment.Remark.Span.End, ownLines),
                _ => Enumerable.Empty<int>(),
            };
            foreach (string key in keys)
            {
                if (comment.Scope == SuppressionScope.File && !inFile.ContainsKey(key)) inFile[key] = comment;
                foreach (int line in silent.Where(line => !onLine.ContainsKey((line, key)))) onLine[(line, key)] = comment;
            }
        }
    }

    /// <summary>The map of a text with these comments.</summary>
    public static SuppressionMap Of(Document document, ImmutableArray<SuppressionComment> comments, ImmutableArray<RuleInfo> catalogue) =>
        comments.IsEmpty ? None : new SuppressionMap(document, comments, catalogue);

    /// <summary>Whether the text has no comments for the linter.</summary>
    public bool IsEmpty => comments.IsEmpty;

    /// <summary>Whether a finding is kept silent; every comment that does so counts as used.</summary>
    public bool Silences(RuleInfo rule, TextSpan span)
    {
        if (comments.IsEmpty) return false;
        int line = lines.At(span.Start).Line;
        return Use(inFile, rule.Id, rule) | Use(inFile, AllRules, rule)
            | Use(onLine, (line, rule.Id), rule) | Use(onLine, (line, AllRules), rule)
            | (ranges.At(rule, span.Start) is { } range && Use(range, rule));
    }

    /// <summary>Whether a finding would be kept silent; no comment counts as used.</summary>
    public bool IsSilent(RuleInfo rule, TextSpan span)
    {
        if (comments.IsEmpty) return false;
        int line = lines.At(span.Start).Line;
        return inFile.ContainsKey(rule.Id) || inFile.ContainsKey(AllRules) || onLine.ContainsKey((line, rule.Id)) || onLine.ContainsKey((line, AllRules)) || ranges.At(rule, span.Start) is not null;
    }

    /// <summary>What came of each.</summary>
    /// <param name="judged">The rules that were run.</param>
    /// <param name="isAllJudged">Whether these are all that are on.</param>
    public IEnumerable<Suppression> Outcome(ImmutableHashSet<string> judged, bool isAllJudged) => comments
        .Where(comment => !comment.IsEnable)
        .Select(comment => new Suppression(comment, used.TryGetValue(comment, out var ids) ? ids.ToImmutableHashSet() : ImmutableHashSet<string>.Empty, judged, isAllJudged));

    private bool Use<TKey>(Dictionary<TKey, SuppressionComment> map, TKey key, RuleInfo rule)
        where TKey : notnull => map.TryGetValue(key, out var comment) && Use(comment, rule);

    private bool Use(SuppressionComment comment, RuleInfo rule)
    {
        if (!used.TryGetValue(comment, out var ids)) used[comment] = ids = new HashSet<string>(StringComparer.Ordinal);
        ids.Add(rule.Id);
        return true;
    }

    private IEnumerable<int> Lines(TextSpan span)
    {
        int first = lines.At(span.Start).Line, last = lines.At(span.End).Line;
        return Enumerable.Range(first, last - first + 1);
    }

    /// <summary>The next line with text of its own: formatters put a blank line behind a comment, and comments stand in stacks.</summary>
    private IEnumerable<int> NextLine(int offset, HashSet<int> ownLines)
    {
        for (int i = lines.At(offset).Line + 1; i <= lines.Count; i++)
        {
            if (ownLines.Contains(i) || IsBlank(i)) continue;
            return new[] { i };
        }

        return Enumerable.Empty<int>();
    }

    private bool IsBlank(int line)
    {
        var (start, end) = lines.Line(line);
        for (int i = start; i < end; i++)
        {
            if (!char.IsWhiteSpace(source[i])) return false;
        }

        return true;
    }
}
