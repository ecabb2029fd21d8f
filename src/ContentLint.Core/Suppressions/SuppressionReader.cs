using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using ContentLint.Documents;
using Microsoft.CodeAnalysis.Text;

namespace ContentLint.Core.Suppressions;

/// <summary>Reads <c>contentlint disable-next-line RULE, RULE: reason</c> out of comments.</summary>
/// <param name="catalogue">All rules that there are.</param>
public sealed class SuppressionReader(ImmutableArray<RuleInfo> catalogue)
{
    private const string Prefix = "contentlint";
    private static readonly string[] Verbs = SuppressionComment.Verbs.Keys.Append(SuppressionComment.Enable).ToArray();

    /// <summary>The suppressions of a text in order; other comments are left alone.</summary>
    public ImmutableArray<SuppressionComment> Read(Document document)
    {
        if (document.Remarks.IsEmpty) return ImmutableArray<SuppressionComment>.Empty;
        return document.Remarks.Select(Read).OfType<SuppressionComment>().ToImmutableArray();
    }

    private SuppressionComment? Read(Remark remark)
    {
        string text = remark.Text;
        int origin = remark.Inner.Start, at = Skip(text, 0, Prefix);
        if (at < 0) return null;
        var verb = Word(text, at);
        string name = text.Substring(verb.Start, verb.Length);
        bool isKnown = Verbs.Contains(name);
        // A comment may speak of ContentLint in plain words: it is an order only when its verb is one, or nearly one.
        if (!isKnown && NearestName.Find(name, Verbs) is null) return null;
        int colon = text.IndexOf(':', verb.End);
        return new SuppressionComment(
            remark,
            name,
            Shift(verb, origin),
            SuppressionComment.Verbs.TryGetValue(name, out var scope) ? scope : null,
            Names(text, verb.End, colon < 0 ? text.Length : colon, origin).ToImmutableArray(),
            colon < 0 ? "" : text.Substring(colon + 1).Trim());
    }

    private IEnumerable<SuppressedRule> Names(string text, int from, int to, int origin)
    {
        for (int at = from; at < to;)
        {
            if (IsBetween(text[at]))
            {
                at++;
                continue;
            }

            int start = at;
            while (at < to && !IsBetween(text[at])) at++;
            string name = text.Substring(start, at - start);
            yield return new SuppressedRule(name, new TextSpan(origin + start, at - start), catalogue.FirstOrDefault(rule =>
                rule.Name.Equals(name, StringComparison.OrdinalIgnoreCase) || rule.Id.Equals(name, StringComparison.OrdinalIgnoreCase)));
        }
    }

    private static bool IsBetween(char c) => c == ',' || char.IsWhiteSpace(c);

    /// <summary>The offset behind a word and the white space that must follow it; -1 when it does not stand there.</summary>
    private static int Skip(string text, int at, string word)
    {
        if (string.Compare(text, at, word, 0, word.Length, StringComparison.OrdinalIgnoreCase) != 0) return -1;
        int behind = at + word.Length, next = behind;
        while (next < text.Length && char.IsWhiteSpace(text[next])) next++;
        return next == behind ? -1 : next;
    }

    private static TextSpan Word(string text, int start)
    {
        int end = start;
        while (end < text.Length && (char.IsLetterOrDigit(text[end]) || (text[end] == '-' && end + 1 < text.Length && char.IsLetter(text[end + 1])))) end++;
        return TextSpan.FromBounds(start, end);
    }

    private static TextSpan Shift(TextSpan span, int by) => new(span.Start + by, span.Length);
}
