using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using ContentLint.Cli.Input;

namespace ContentLint.Cli.Changes.Patches;

/// <summary>Reads unified diffs as git and diff write them. Text around the diffs, such as a commit message, is passed over.</summary>
internal sealed class PatchReader
{
    private readonly PatchLines lines;
    private readonly List<PatchFile> files = [];
    private readonly List<PatchHunk> hunks = [];
    private GitHeader header = GitHeader.Empty;
    private string? oldName;
    private string? gitName;
    private ImmutableArray<string> newNames;
    private int start = -1;
    private bool hasNames;
    private bool isConverted;

    private PatchReader(PatchLines lines) => this.lines = lines;

    /// <summary>The files of a patch.</summary>
    /// <param name="bytes">The patch.</param>
    /// <param name="name">How messages call it.</param>
    /// <exception cref="InputException">It is no patch, or a broken one.</exception>
    public static IReadOnlyList<PatchFile> Read(byte[] bytes, string name) => new PatchReader(new PatchLines(bytes, name)).Read();

    private List<PatchFile> Read()
    {
        bool isBlank = true;
        for (; !lines.IsAtEnd; lines.Next++)
        {
            string text = lines.Text();
            isBlank &= string.IsNullOrWhiteSpace(text);
            ReadLine(text);
        }

        Finish();
        if (files.Count == 0 && !isBlank)
            throw lines.At(1, "This is no unified diff: no file is named in it. Write it with 'git diff' or 'diff -u'.");
        return files;
    }

    private void ReadLine(string text)
    {
        if (text.StartsWith("diff --git ", StringComparison.Ordinal))
        {
            Begin();
            gitName = PatchName.FromGitLine(text["diff --git ".Length..]);
            if (gitName is not null) (oldName, newNames) = (gitName, [gitName]);
        }
        else if (text.StartsWith("diff --cc ", StringComparison.Ordinal) || text.StartsWith("diff --combined ", StringComparison.Ordinal) || text.StartsWith("@@@ ", StringComparison.Ordinal))
        {
            throw lines.Broken("This is the combined diff of a merge, which does not say what each side changed. Write the patch with 'git diff BASE'.");
        }
        else if (text.StartsWith("--- ", StringComparison.Ordinal) && lines.Text(1).StartsWith("+++ ", StringComparison.Ordinal))
        {
            ReadNames(text);
        }
        else if (text.StartsWith("@@ ", StringComparison.Ordinal))
        {
            if (!hasNames) throw lines.Broken("A hunk stands here without the lines '--- NAME' and '+++ NAME' above it. Make the patch anew.");
            hunks.Add(HunkReader.Read(lines, isConverted));
        }
        else if (start >= 0 && !hasNames)
        {
            ReadHeader(text);
        }
        else if (text.StartsWith("* Unmerged path ", StringComparison.Ordinal))
        {
            Begin();
            newNames = [PatchName.Unquote(text["* Unmerged path ".Length..])];
            header = header with { IsUnmerged = true };
        }
        else if (hunks.Count > 0 && !string.IsNullOrWhiteSpace(text))
        {
            // "-- " is the line above the version with which git signs a mail.
            if (text[0] is '+' or '-' or ' ' && text.TrimEnd() != "--")
                throw lines.Broken("The hunk above goes on although its '@@' line has counted all of its lines. Make the patch anew; it cannot be edited by hand.");
            Finish();
        }
    }

    private void ReadNames(string text)
    {
        if (start < 0 || hasNames) Begin();
        isConverted = lines.IsConverted;
        string? old = PatchName.Read(text[4..]), current = PatchName.Read(lines.Text(1)[4..]);
        if (gitName is not null || newNames.IsDefault) (oldName, newNames) = PatchName.Pair(old, current, gitName);
        hasNames = true;
        lines.Next++;
    }

    private void ReadHeader(string text)
    {
        if (After(text, "rename from ") is { } from) oldName = PatchName.Unquote(from);
        else if (After(text, "copy from ") is { } copied) oldName = PatchName.Unquote(copied);
        else if ((After(text, "rename to ") ?? After(text, "copy to ")) is { } to) (newNames, gitName) = ([PatchName.Unquote(to)], null);
        else if (text.StartsWith("new file mode ", StringComparison.Ordinal)) (oldName, header) = (null, header with { IsLink = text.EndsWith(" 120000", StringComparison.Ordinal) });
        else if (text.StartsWith("deleted file mode ", StringComparison.Ordinal)) newNames = [];
        else if (After(text, "new mode ") is { } mode) header = header with { IsLink = mode == "120000" };
        else if (After(text, "index ") is { } index) ReadIds(index);
        else if (text.StartsWith("Binary files ", StringComparison.Ordinal) || text == "GIT binary patch") header = header with { IsBinary = true };
    }

    private void ReadIds(string text)
    {
        string[] words = text.Split(' ');
        string[] ids = words[0].Split("..");
        if (ids.Length == 2) header = header with { OldId = Blob(ids[0]), NewId = Blob(ids[1]), IsLink = header.IsLink || words is [_, "120000"] };

        static string? Blob(string id) => id.All(c => c == '0') ? null : id;
    }

    private void Begin()
    {
        Finish();
        start = lines.Next;
    }

    private void Finish()
    {
        if (start >= 0) files.Add(new PatchFile(oldName, newNames.IsDefault ? [] : newNames, [.. hunks], start + 1) { Header = header });
        hunks.Clear();
        (header, oldName, gitName, newNames, start, hasNames) = (GitHeader.Empty, null, null, default, -1, false);
    }

    private static string? After(string text, string start) => text.StartsWith(start, StringComparison.Ordinal) ? text[start.Length..] : null;
}
