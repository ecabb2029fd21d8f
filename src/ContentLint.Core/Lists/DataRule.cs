using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using ContentLint.Documents;
using ContentLint.Language;
using Microsoft.CodeAnalysis.Text;

namespace ContentLint.Core.Lists;

/// <summary>A rule that is only a list: it flags what the list names in prose, never in code or inside an address.</summary>
/// <param name="message">What it says of a place.</param>
/// <param name="read">Reads its lists; called on first use.</param>
public sealed class DataRule(ListMessage message, Func<ImmutableArray<RuleList>> read) : PassageRule
{
    // In these formats the signs mean something, so that only a person can put them in.
    private static readonly char[] MarkupSigns = ['<', '>', '&', '*', '_', '[', ']', '`', '\\', '{', '}', '|', '~'];

    private readonly Lazy<ImmutableArray<RuleList>> lists = new(read);

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(Passage passage, RuleContext context)
    {
        List<Finding>? found = null;
        foreach (var list in lists.Value)
        {
            if (list.Language is not null && list.Language != context.Article.Language) continue;
            if (!list.MayBeIn(passage)) continue;
            foreach (var match in list.Find(passage))
            {
                if (IsProse(passage, match.Span, list.NamesAddresses)) (found ??= []).Add(FindingOf(passage, match, context.Article.Document));
            }
        }

        return (IEnumerable<Finding>?)found ?? [];
    }

    private Finding FindingOf(Passage passage, ListMatch match, Document document)
    {
        string found = passage.Text.Substring(match.Span.Start, match.Span.Length);
        var finding = Finding.In(passage, match.Span, message.For(found, match.Replacement));
        return match.Replacement is not { } instead || !CanReplace(document, finding.Span, found, instead) ? finding : finding with
        {
            Fixes = ImmutableArray.Create(new Fix($"Write '{instead}'.", IsSafe: true, ImmutableArray.Create(new TextChange(finding.Span, instead)))),
        };
    }

    /// <summary>Whether the text stands in the source as it is read, and the new one would be read as it is written.</summary>
    private static bool CanReplace(Document document, TextSpan span, string found, string instead) =>
        document.Source.ToString(span) == found && (document.Format == DocumentFormat.PlainText || instead.IndexOfAny(MarkupSigns) < 0);

    private static bool IsProse(Passage passage, TextSpan span, bool mayBeAddress)
    {
        if (passage.Text.IndexOf(Prose.Placeholder, span.Start, span.Length) >= 0) return false;
        int word = passage.FirstWordAt(span.Start);
        if (word > 0 && passage.Words[word - 1].End > span.Start) word--;
        for (; word < passage.Words.Length && passage.Words[word].Start < span.End; word++)
        {
            if (passage.Words[word].Kind == WordKind.Address && !(mayBeAddress && span.Contains(passage.Words[word].Span))) return false;
        }

        return true;
    }
}
