using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using ContentLint.Cli.Reports;
using ContentLint.Core;
using Microsoft.CodeAnalysis.Text;

namespace ContentLint.Cli.Running;

/// <summary>Compares the documents of a run with each other, one after another and in their order.</summary>
/// <param name="isHandedOn">Whether each document is handed on at once, so that nothing can be taken back.</param>
/// <param name="isCountedOnly">Whether what is found is only counted.</param>
internal sealed class CorpusComparison(bool isHandedOn, bool isCountedOnly)
{
    /// <summary>How many different paragraphs are remembered: some 240 MB when they are of 60 words.</summary>
    public const int Capacity = 400_000;

    private static readonly CorpusRepeat Undescribed = new("", 0, 0);

    private readonly Dictionary<string, Corpus<Place>> corpora = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Rule, int Group), List<SharedPassage>> noted = [];
    private SharedPassage? lastNoted;
    private (string Path, ResultLocator Locator) file = ("", new ResultLocator(isCountedOnly));

    /// <summary>The comparison that a run asks for; null when none of its rules compares documents.</summary>
    public static CorpusComparison? For(CheckOptions options, bool isHandedOn) =>
        options.Rules.Any(RuleSelection.ComparesTexts) ? new CorpusComparison(isHandedOn, options.IsCountedOnly) : null;

    /// <summary>Adds the next document.</summary>
    /// <param name="document">What it brought.</param>
    /// <param name="isChanged">Whether a place in it was changed; null when nobody asks.</param>
    /// <returns>It with what it shares with those before it, and free of its text.</returns>
    public DocumentOutcome Add(DocumentOutcome document, Func<Region, bool>? isChanged = null)
    {
        if (document.Comparable is not { } text) return document;
        if (isHandedOn || file.Path != document.Source.Path) file = (document.Source.Path, new ResultLocator(isCountedOnly));
        var shared = new List<LocatedResult>();
        int suppressed = 0;
        foreach (var part in text.Parts)
        {
            if (!corpora.TryGetValue(part.Rule.Id, out var corpus)) corpora[part.Rule.Id] = corpus = new Corpus<Place>(Capacity);
            var judged = part with { Paragraphs = [] };
            var found = corpus.Add(part.Paragraphs, PlaceOf);
            foreach (var (paragraph, group, first, changedWords) in found)
            {
                if (paragraph.IsSilent)
                {
                    suppressed++;
                    continue;
                }

                int documents = corpus.Documents(group);
                if (documents > part.Many && (isHandedOn || noted.ContainsKey((part.Rule.Id, group)))) continue;
                var region = text.Places.At(paragraph.Digest.SourceSpan);
                if (!first.IsChanged && isChanged?.Invoke(region) == false) continue;
                var repeat = isCountedOnly ? Undescribed : new CorpusRepeat(first.ToString(), changedWords, documents) { IsReportedOnce = isHandedOn && documents == part.Many, MoreMayFollow = isHandedOn };
                var result = new Result(part.Rule, text.Document, new Finding(paragraph.Digest.SourceSpan, isCountedOnly ? "" : part.Judge.Describe(repeat)), part.Severity);
                var located = file.Locator.Locate([result], text.Document.Source.ToString(), text.Places)[0];
                if (!isCountedOnly) located = located with { Related = [new LocatedPlace(first.Region, part.Judge.FirstPlace, first.Path)] };
                shared.Add(located);
                if (!isHandedOn) Note(group, new SharedPassage(located, judged, repeat), documents);
            }
        }

        return document with
        {
            Comparable = null,
            Results = isHandedOn && shared.Count > 0 ? InPlace(document.Results, shared) : document.Results,
            SharesPassages = shared.Count > 0,
            SuppressedCount = document.SuppressedCount + suppressed,
            Text = shared.Count > 0 ? document.Text ?? text.Text : document.Text,
        };

        Place PlaceOf(TextSpan span)
        {
            if (isCountedOnly && isChanged is null) return new Place(document.Source.Path, default, IsChanged: true);
            var region = text.Places.At(span);
            return new Place(document.Source.Path, region, isChanged?.Invoke(region) ?? true);
        }
    }

    /// <summary>The results of one file in order of place.</summary>
    /// <param name="own">What it has by itself.</param>
    /// <param name="shared">What it has in common with others.</param>
    public static ImmutableArray<LocatedResult> InPlace(ImmutableArray<LocatedResult> own, IEnumerable<LocatedResult> shared) =>
        [.. own.Concat(shared).OrderBy(r => r.Region.Offset).ThenBy(r => r.Region.Length).ThenBy(r => r.Rule.Id, StringComparer.Ordinal)];

    /// <summary>What documents have in common, when all were added and none was handed on: what stands in many of them once.</summary>
    public IEnumerable<LocatedResult> Settle()
    {
        foreach (var ((rule, group), passages) in noted)
        {
            int documents = corpora[rule].Documents(group);
            TellOnce(passages, documents);
            foreach (var (result, part, repeat) in passages)
                yield return documents < part.Many || isCountedOnly ? result : result with { Message = part.Judge.Describe(repeat with { Documents = documents, IsReportedOnce = true }) };
        }
    }

    private void Note(int group, SharedPassage passage, int documents)
    {
        // Those of results that are only counted are mostly the same.
        if (passage != lastNoted) lastNoted = passage;
        var key = (passage.Part.Rule.Id, group);
        if (!noted.TryGetValue(key, out var passages)) noted[key] = passages = [];
        passages.Add(passages.Count > 0 ? lastNoted.SharingText(passages[0]) : lastNoted);
        if (documents >= passage.Part.Many) TellOnce(passages, documents);
    }

    // What stands in many documents is told at the first of them; nobody needs what was noted of the others.
    private static void TellOnce(List<SharedPassage> passages, int documents)
    {
        int kept = 0;
        bool isTold = false;
        foreach (var passage in passages.ToArray())
        {
            bool isMany = documents >= passage.Part.Many;
            if (!isMany || !isTold) passages[kept++] = passage;
            isTold |= isMany;
        }

        passages.RemoveRange(kept, passages.Count - kept);
    }

    /// <summary>What has to be said of rules that could not remember all.</summary>
    public IEnumerable<LocatedNotification> Notifications => corpora.Where(c => c.Value.HasOverflowed).OrderBy(c => c.Key, StringComparer.Ordinal).Select(c => new LocatedNotification(
        new Notification("", string.Create(CultureInfo.InvariantCulture, $"{c.Key}: the texts hold more than {Capacity} different paragraphs. Those beyond were compared with the first {Capacity} only. Check fewer texts at a time to compare all."), IsError: false, c.Key),
        null));

    /// <summary>Where a paragraph stands.</summary>
    private readonly record struct Place(string Path, Region Region, bool IsChanged)
    {
        public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Path}:{Region.StartLine}");
    }
}
