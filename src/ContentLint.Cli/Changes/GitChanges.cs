using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using ContentLint.Cli.Changes.Git;
using ContentLint.Cli.Changes.Patches;
using ContentLint.Cli.Input;
using ContentLint.Cli.Running;
using ContentLint.Documents;

namespace ContentLint.Cli.Changes;

/// <summary>What changed in a git repository.</summary>
internal static class GitChanges
{
    /// <summary>
    /// <c>--changed-since REF</c>: the work tree against the commit that HEAD and REF grew from. Files that git does not track are new.
    /// </summary>
    /// <exception cref="InputException">Git cannot tell.</exception>
    public static ChangedFiles Since(string name, GitProgram git, IReadOnlyList<InputFile> files, string workingDirectory)
    {
        if (string.IsNullOrWhiteSpace(name)) throw new InputException("--changed-since was given an empty name. Name the commit to compare with, such as origin/main; in a workflow, see that the variable behind it is set.");
        if (name.StartsWith('-')) throw new InputException($"--changed-since '{name}': no commit's name begins with '-'. Name a branch, a tag or a commit, such as origin/main.");
        var repository = GitRepository.Open(git, workingDirectory);
        string head = repository.Commit("HEAD") ?? throw new InputException("The repository has no commit yet to compare with. Use --staged, or check without --changed-since.");
        string other = repository.Commit(name) ?? throw GitRemedy.UnknownCommit(repository, name);
        string from = repository.MergeBase(other, head) ?? throw GitRemedy.NoMergeBase(repository, name);
        var ours = new RepositoryFiles(repository.Root, files);
        var blobs = repository.Blobs();
        var changed = Changes(repository.Diff(from), ours, blobs).ToDictionary(c => c.File.FullPath, c => c.Change, StringComparer.Ordinal);
        var index = repository.Index().ToList();
        var tracked = index.Select(entry => entry.Path).ToHashSet(RepositoryFiles.Comparer);
        var submodules = index.Where(entry => entry.IsSubmodule).Select(entry => entry.Path + "/").ToList();
        var notices = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var (path, file) in ours.All.Where(f => !tracked.Contains(f.Path)))
        {
            if (path.StartsWith("../", StringComparison.Ordinal) || Path.IsPathRooted(path))
                throw new InputException($"'{file.Path}' lies outside the repository '{repository.Root}', so nothing tells what changed in it. Check it from within its own repository.");
            if (submodules.Find(s => path.StartsWith(s, StringComparison.Ordinal)) is { } submodule)
                notices.Add($"'{submodule}' is a submodule and was left out. Its changes show when it is checked from within.");
            else
                changed.TryAdd(file.FullPath, ChangedFile.New(file));
        }

        return new ChangedFiles(changed.Values, blobs) { Notices = [.. notices] };
    }

    /// <summary><c>--staged</c>: the index against HEAD. The index's texts are checked, so places count in them.</summary>
    /// <param name="git">The program.</param>
    /// <param name="files">The files that were found on disk.</param>
    /// <param name="options">What is asked of the run: it says which files are taken that are in the index only.</param>
    /// <exception cref="InputException">Git cannot tell.</exception>
    public static ChangedFiles Staged(GitProgram git, IReadOnlyList<InputFile> files, CheckOptions options)
    {
        var repository = GitRepository.Open(git, options.WorkingDirectory);
        var patches = repository.Diff("--cached");
        var ours = new RepositoryFiles(repository.Root, [.. files, .. FileSelection.Settle(options, NotOnDisk(patches, repository.Root, options))]);
        var blobs = repository.Blobs();
        return new ChangedFiles(Changes(patches, ours, blobs).Select(c => c.Change with { Content = c.NewId is { } id ? () => blobs.Read(id) : null }), blobs);
    }

    private static IEnumerable<InputFile> NotOnDisk(IReadOnlyList<PatchFile> patches, string root, CheckOptions options)
    {
        var coverage = new PathCoverage(options.Paths, options.WorkingDirectory);
        return patches.SelectMany(p => p.NewNames)
            .Select(name => Path.GetFullPath(name, root))
            .Where(path => !File.Exists(path) && coverage.Covers(path))
            .Select(path => new InputFile(path, Path.GetRelativePath(options.WorkingDirectory, path).Replace('\\', '/'), DocumentReader.FormatOf(path)));
    }

    private static IEnumerable<(InputFile File, string? NewId, ChangedFile Change)> Changes(IReadOnlyList<PatchFile> patches, RepositoryFiles ours, GitBlobs blobs)
    {
        foreach (var patch in patches)
        {
            if (ours.Find(patch) is not { } file || patch.Header.IsLink) continue;
            if (patch.Header.IsUnmerged) throw new InputException($"'{file.Path}' has a merge conflict, so git cannot tell what changed. Resolve it, then run: git add {ShellWord.Of(file.Path)}");
            if (patch.Hunks.IsEmpty) continue;
            var change = patch.OldName is null || patch.Header.OldId is not { } id
                ? ChangedFile.New(file)
                : new ChangedFile(file, patch.OldName, patch.Edits(), () => blobs.Read(id));
            yield return (file, patch.Header.NewId, change);
        }
    }
}
