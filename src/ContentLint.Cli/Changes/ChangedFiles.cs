using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Text;
using ContentLint.Cli.Changes.Alignment;
using ContentLint.Cli.Input;
using ContentLint.Cli.Reports;
using ContentLint.Cli.Running;
using ContentLint.Documents;

namespace ContentLint.Cli.Changes;

/// <summary>
/// The files that changed. Their whole texts are checked; what counts are the results with a place on lines that were added or
/// edited, and of these the ones that the base had already are known.
/// </summary>
internal sealed class ChangedFiles(IEnumerable<ChangedFile> files, IDisposable? source = null) : IFileComparison, IDisposable
{
    private readonly Dictionary<string, ChangedFile> files = files.ToDictionary(f => f.File.FullPath, StringComparer.Ordinal);

    /// <summary>The files to check, in order.</summary>
    public IReadOnlyList<InputFile> Files => [.. files.Values.Select(f => f.File).OrderBy(f => f.Path, StringComparer.Ordinal)];

    /// <summary>What has to be said about the comparison.</summary>
    public ImmutableArray<string> Notices { get; init; } = [];

    public Stream? Open(InputFile file) => files.TryGetValue(file.FullPath, out var changed) && changed.Content is { } content ? new MemoryStream(content()) : null;

    public Func<Region, bool> Changes(InputFile file)
    {
        if (!files.TryGetValue(file.FullPath, out var changed)) return _ => false;
        if (changed.Base is null) return _ => true;
        var lines = new Lazy<ChangedLines>(() => Texts(changed).Lines);
        return region => lines.Value.Touches(region);
    }

    public FileOutcome Compare(InputFile file, FileOutcome outcome, Func<InputFile, Stream, FileOutcome> check)
    {
        var changed = files[file.FullPath];
        if (outcome.Results.IsEmpty) return outcome;
        if (changed.Base is null) return outcome with { Results = [.. outcome.Results.Select(r => r with { State = BaselineState.New })] };
        var (oldBytes, oldText, newText, edits, newLines, lines) = Texts(changed);
        if (!outcome.Results.Any(lines.Touch)) return outcome with { Results = [] };
        var inBase = check(file with { Format = Format(changed) }, new MemoryStream(oldBytes)).Results;
        var known = KnownInBase.Of(outcome.Results, inBase, new TextAlignment(oldText, new LineStarts(oldText), newText, newLines, edits));
        return outcome with
        {
            Results = [.. outcome.Results.Where(lines.Touch).Select(r => r with { State = known.Contains(r) ? BaselineState.Unchanged : BaselineState.New })],
        };
    }

    private static (byte[] OldBytes, string OldText, string NewText, ImmutableArray<LineEdit> Edits, LineStarts NewLines, ChangedLines Lines) Texts(ChangedFile changed)
    {
        byte[] newBytes = changed.Content?.Invoke() ?? File.ReadAllBytes(changed.File.FullPath), oldBytes = changed.Base!();
        string newText = Text(newBytes), oldText = Text(oldBytes);

        // Git counts lines in bytes, and in UTF-16 a byte 10 may be half of a letter.
        ImmutableArray<LineEdit> edits = IsUtf16(newBytes) || IsUtf16(oldBytes) ? [.. TextAlignment.Edits(oldText, newText)] : changed.Edits;
        var newLines = new LineStarts(newText);
        return (oldBytes, oldText, newText, edits, newLines, new ChangedLines(newText, newLines, edits));
    }

    public void Dispose() => source?.Dispose();

    private static DocumentFormat? Format(ChangedFile changed) =>
        Endings.IsJsonLines(changed.OldPath) ? null : DocumentReader.FormatOf(changed.OldPath) ?? changed.File.Format;

    private static string Text(byte[] bytes) => TextDecoder.Decode(bytes).Text?.ToString() ?? Encoding.UTF8.GetString(bytes);

    private static bool IsUtf16(byte[] bytes) => bytes is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..];
}
