using System;
using System.Collections.Immutable;
using System.Linq;
using ContentLint.Cli.Reports;
using ContentLint.Core;
using ContentLint.Core.Fixing;

namespace ContentLint.Cli.Fixing;

/// <summary>Fixes one text and tells what came of it.</summary>
internal sealed class TextMending(FixOptions options)
{
    /// <summary>Fixes a text.</summary>
    public MendedDocument Run(WrittenText text)
    {
        var places = text.Places;
        string path = text.Document.Path;
        Func<Result, bool> isOpen = options.Open is not { } open ? _ => true : result =>
        {
            var region = places.At(result.Finding.Span);
            return open.Contains(new FoundPlace(path, result.Rule.Id, region.Offset, region.Length));
        };
        var standing = text.Report.Results.Where(isOpen).ToList();
        var mended = FixPasses.Mend(text, Choose, isOpen);
        var now = (WrittenText)mended.Text;
        return new MendedDocument(
            now.Bytes,
            FixCounts.Of(mended.FixCount, mended.Remaining, options.IsDiff ? standing : mended.Remaining, options.Check.FailOn),
            FixCounts.Of(0, standing, standing, options.Check.FailOn),
            [
                .. text.Report.Notifications.Select(n => new LocatedNotification(n, n.Span is { } span ? places.At(span) : null)),
                .. mended.Refused.Select(no => Refused(no, now.Places, path)),
                .. mended.IsFinished ? Enumerable.Empty<LocatedNotification>() : [Unfinished(path)],
            ]);
    }

    private Fix? Choose(Finding finding) => options.IsUnsafe ? finding.Fixes.FirstOrDefault() : finding.Fixes.FirstOrDefault(fix => fix.IsSafe);

    private static LocatedNotification Refused(RefusedFix no, TextPlaces places, string path)
    {
        string why = no.Brought is { } brought ? $"the text would then have a new finding, {brought.Rule.Id} ({brought.Rule.Name}) at '{Words(brought)}'" : "the file cannot be written or checked with it";
        return new LocatedNotification(
            new Notification(path, $"{no.Result.Rule.Id} ({no.Result.Rule.Name}) was not fixed: {why}. Mend it by hand.", IsError: false, no.Result.Rule.Id, no.Result.Finding.Span),
            places.At(no.Result.Finding.Span));
    }

    private static string Words(Result result) => Core.Baselines.BaselineExcerpt.Of(result.Document.Source.ToString(result.Finding.Span));

    private static LocatedNotification Unfinished(string path) =>
        new(new Notification(path, "Not all that can be fixed was fixed: the text was changed or checked as often as one run may. Run the command again.", IsError: false), null);
}

/// <summary>A text that was fixed.</summary>
/// <param name="Bytes">Its bytes now.</param>
/// <param name="Counts">What it came to.</param>
/// <param name="Before">The same if nothing is written.</param>
/// <param name="Notifications">What has to be said about it.</param>
internal sealed record MendedDocument(byte[] Bytes, FixCounts Counts, FixCounts Before, ImmutableArray<LocatedNotification> Notifications);
