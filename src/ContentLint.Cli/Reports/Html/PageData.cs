using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using ContentLint.Cli.Input;
using ContentLint.Core;

namespace ContentLint.Cli.Reports.Html;

/// <summary>Picks what the page shows out of a run: the rules and texts that have findings, and places counted within each text.</summary>
internal sealed class PageData
{
    private readonly RunOutcome outcome;
    private readonly List<int> textOf = [];
    private readonly ILookup<string, int> textsOf;
    private readonly Dictionary<string, int> ruleIndex;

    public PageData(RunOutcome outcome)
    {
        this.outcome = outcome;
        Rules = [.. outcome.Results.Select(r => r.Rule).DistinctBy(r => r.Id).OrderBy(r => r.Id, StringComparer.Ordinal)];
        ruleIndex = Rules.Select((rule, index) => (rule.Id, index)).ToDictionary(r => r.Id, r => r.index, StringComparer.Ordinal);
        var texts = new List<CheckedText>();
        var known = outcome.Texts.ToLookup(t => t.Path, StringComparer.Ordinal);
        var places = new Dictionary<(string Path, int Line), int>();
        foreach (var result in outcome.Results)
        {
            var text = known[result.Path].LastOrDefault(t => t.Line <= result.Region.StartLine) ?? new CheckedText(result.Path, 1, 0, "");
            if (!places.TryGetValue((text.Path, text.Line), out int index))
            {
                places[(text.Path, text.Line)] = index = texts.Count;
                texts.Add(text);
            }

            textOf.Add(index);
        }

        Texts = texts;
        textsOf = Enumerable.Range(0, texts.Count).ToLookup(number => texts[number].Path, StringComparer.Ordinal);
    }

    /// <summary>The rules that found something, by id.</summary>
    public IReadOnlyList<RuleInfo> Rules { get; }

    /// <summary>The texts in which something was found, in order of path and line.</summary>
    public IReadOnlyList<CheckedText> Texts { get; }

    /// <summary>All but the texts.</summary>
    public PageReport Report() => new(
        new PageTool(Tool.Name, Tool.Version, Tool.InformationUri),
        outcome.DocumentCount,
        RunCounts.Of(outcome).Known,
        [.. Rules.Select(Rule)],
        [.. Texts.Select(t => new PageFile(t.Path, t.Line, Endings.IsJsonLines(t.Path)))],
        [.. outcome.Results.Select((result, i) => Finding(result, textOf[i]))],
        [.. outcome.Notifications.Select(n => new PageNotice(n.Notification.IsError, Place(n), n.Notification.Message))]);

    private static PageRule Rule(RuleInfo rule) => new(
        rule.Id,
        rule.Name,
        rule.Descriptor.Title.ToString(CultureInfo.InvariantCulture),
        rule.Descriptor.Description.ToString(CultureInfo.InvariantCulture),
        rule.Descriptor.HelpLinkUri);

    private PageFinding Finding(LocatedResult result, int file)
    {
        long offset = Texts[file].Offset;
        return new PageFinding(
            ruleIndex[result.Rule.Id],
            SeverityWord.Of(result.Severity),
            result.State switch { BaselineState.New => "new", BaselineState.Unchanged => "known", _ => null },
            file,
            Start(result.Region),
            result.Region.Length,
            result.Region.StartLine,
            result.Region.StartColumn,
            result.MatchedText.Length <= 80 ? result.MatchedText : result.MatchedText[..80],
            [.. result.Message.Parts.Select(p => new PagePart(p.Text, p.Related))],
            [.. result.Related.Select(p => p.OtherPath is { } other ? Elsewhere(p, other) : new PagePlace(Start(p.Region), p.Region.Length, p.Region.StartLine, p.Message, null, null))],
            [.. result.Fixes.Select(f => new PageFix(f.Description, f.IsSafe, [.. f.Changes.Select(c => new PageChange(Start(c.Region), c.Region.Length, c.NewText))]))]);

        int Start(Region region) => (int)(region.Offset - offset);
    }

    /// <summary>A place in another text; the page can go there if it shows that text.</summary>
    private PagePlace Elsewhere(LocatedPlace place, string path)
    {
        int file = textsOf[path].LastOrDefault(number => Texts[number].Line <= place.Region.StartLine, -1);
        return file >= 0 && place.Region.Offset + place.Region.Length <= Texts[file].Offset + Texts[file].Text.Length
            ? new PagePlace((int)(place.Region.Offset - Texts[file].Offset), place.Region.Length, place.Region.StartLine, place.Message, path, file)
            : new PagePlace(0, 0, place.Region.StartLine, place.Message, path, null);
    }

    private static string Place(LocatedNotification located) => located.Region is { } region
        ? string.Create(CultureInfo.InvariantCulture, $"{located.Notification.Path}:{region.StartLine}:{region.StartColumn}")
        : located.Notification.Path;
}
