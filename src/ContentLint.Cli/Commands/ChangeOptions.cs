using System;
using System.Collections.Generic;
using System.CommandLine;
using System.IO;
using ContentLint.Cli.Changes;
using ContentLint.Cli.Changes.Git;
using ContentLint.Cli.Input;
using ContentLint.Cli.Running;

namespace ContentLint.Cli.Commands;

/// <summary>The options of a check that report only what a change brought.</summary>
internal sealed class ChangeOptions
{
    private readonly Option<string?> since = new("--changed-since") { Description = "Report only what changed since this commit, branch or tag, including what is not committed yet.", HelpName = "REF" };
    private readonly Option<string?> patch = new("--patch") { Description = "Report only what this unified diff changed; '-' reads it from standard input.", HelpName = "FILE" };
    private readonly Option<bool> staged = new("--staged") { Description = "Check what is staged for the next commit, and report only what changed in it." };

    /// <summary>The options for the parser.</summary>
    public IEnumerable<Option> All => [since, patch, staged];

    /// <summary>Those that compare the files as they are on disk.</summary>
    public IEnumerable<Option> OnDisk => [since, patch];

    /// <summary>The changed ones among the files to check; null when no option asks for them.</summary>
    /// <exception cref="InputException">Options exclude each other, or nothing tells what changed.</exception>
    public ChangedFiles? Read(ParseResult parsed, CommandHost host, CheckOptions options, IReadOnlyList<InputFile> files)
    {
        var (reference, file, isStaged) = (parsed.GetValue(since), parsed.GetValue(patch), parsed.GetValue(staged));
        int asked = (reference is null ? 0 : 1) + (file is null ? 0 : 1) + (isStaged ? 1 : 0);
        if (asked == 0) return null;
        if (asked > 1) throw new InputException("--changed-since, --patch and --staged exclude each other. Give one of them.");
        if (options.Paths.Contains("-")) throw new InputException("Nothing tells what changed in standard input. Check the file itself, or leave out --changed-since, --patch and --staged.");
        var changed = file is not null ? PatchChanges.Of(Bytes(file, host), file == "-" ? "patch" : file, files, host.WorkingDirectory)
            : isStaged ? GitChanges.Staged(GitProgram.Find(host.Variable("PATH")), files, options)
            : GitChanges.Since(reference!, GitProgram.Find(host.Variable("PATH")), files, host.WorkingDirectory);
        foreach (string notice in changed.Notices) host.Error.WriteLine("notice: " + notice);
        if (changed.Files.Count == 0 && files.Count > 0) host.Error.WriteLine(Nothing(files.Count, reference is not null ? $"since {reference}" : isStaged ? "in the index" : $"by {file}"));
        return changed;
    }

    private static string Nothing(int count, string how) =>
        count == 1 ? $"The one file to check was not changed {how}." : FormattableString.Invariant($"None of the {count} files to check was changed {how}.");

    private static byte[] Bytes(string file, CommandHost host)
    {
        try
        {
            using var stream = file == "-" ? host.OpenInput() : File.OpenRead(Path.GetFullPath(file, host.WorkingDirectory));
            return WholeStream.Read(stream);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new InputException($"--patch '{file}' could not be read: {e.Message}");
        }
    }
}
