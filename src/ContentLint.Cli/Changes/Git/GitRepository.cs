using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using ContentLint.Cli.Changes.Patches;
using ContentLint.Cli.Input;

namespace ContentLint.Cli.Changes.Git;

/// <summary>The repository around a folder, asked by the <c>git</c> command.</summary>
internal sealed class GitRepository
{
    private readonly GitProgram program;
    private readonly List<string> noFilters = [];

    private GitRepository(GitProgram program, string root, bool isShallow) => (this.program, Root, IsShallow) = (program, root, isShallow);

    /// <summary>Absolute path of the work tree, as it is reached from the folder.</summary>
    public string Root { get; }

    /// <summary>Whether its history was cut off when it was cloned.</summary>
    public bool IsShallow { get; }

    /// <summary>The repository of a folder.</summary>
    /// <exception cref="InputException">The folder lies in none.</exception>
    public static GitRepository Open(GitProgram program, string folder)
    {
        var answer = Run(program, folder, "rev-parse", "--is-inside-work-tree", "--is-shallow-repository", "--show-cdup");
        string[] lines = answer.Text.Split('\n');
        if (answer.ExitCode != 0 || lines[0] != "true") throw GitRemedy.NoRepository(folder, answer.Error);
        var repository = new GitRepository(program, Path.TrimEndingDirectorySeparator(Path.GetFullPath(lines.Length > 2 ? lines[2] : "", folder + Path.DirectorySeparatorChar)), lines[1] == "true");
        repository.TurnFiltersOff();
        return repository;
    }

    /// <summary>The id of a commit; null when there is none of that name.</summary>
    public string? Commit(string name)
    {
        var answer = Ask("rev-parse", "--verify", "--quiet", name + "^{commit}");
        return answer.ExitCode == 0 ? answer.Text : null;
    }

    /// <summary>The best commit that two commits grew from; null when none is known.</summary>
    public string? MergeBase(string one, string other)
    {
        var answer = Ask("merge-base", one, other);
        return answer.ExitCode switch { 0 => answer.Text.Split('\n')[0], 1 => null, _ => throw new InputException($"'git merge-base' failed: {answer.Error}") };
    }

    /// <summary>The names of its remotes.</summary>
    public string[] Remotes() => Ask("remote").Text.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>The changes of all files that have an ending that is read.</summary>
    /// <param name="what">A commit to compare the work tree with, or <c>--cached</c> for the index against HEAD.</param>
    public IReadOnlyList<PatchFile> Diff(string what)
    {
        string[] pathspecs = [.. Endings.All.Select(ending => $":(top,icase,glob)**/*{ending}")];
        var answer = Ask([
            .. noFilters,
            "diff", "--no-ext-diff", "--no-textconv", "--no-color", "--text", "--full-index", "-M", "-U0", "--inter-hunk-context=0",
            "--ignore-submodules=all", "--src-prefix=a/", "--dst-prefix=b/", what, "--", .. pathspecs]);
        return answer.ExitCode == 0 ? PatchReader.Read(answer.Output, "git diff") : throw new InputException($"'git diff' failed: {answer.Error}");
    }

    /// <summary>The paths in the index, and which of them are submodules.</summary>
    public IEnumerable<(string Path, bool IsSubmodule)> Index()
    {
        var answer = Ask("ls-files", "-z", "--stage", "--full-name");
        if (answer.ExitCode != 0) throw new InputException($"'git ls-files' failed: {answer.Error}");
        foreach (string entry in Encoding.UTF8.GetString(answer.Output).Split('\0', StringSplitOptions.RemoveEmptyEntries))
        {
            int tab = entry.IndexOf('\t', StringComparison.Ordinal);
            yield return (entry[(tab + 1)..], entry.StartsWith("160000 ", StringComparison.Ordinal));
        }
    }

    /// <summary>Reads the contents of files in it.</summary>
    public GitBlobs Blobs() => new(() => new GitProcess(program.Start(Root, "cat-file", "--batch"), "cat-file"));

    // A filter is a program that git would run over files of the work tree to compare them.
    private void TurnFiltersOff()
    {
        var answer = Ask("config", "--null", "--name-only", "--get-regexp", @"^filter\..*\.(clean|smudge|process|required)$");
        foreach (string name in Encoding.UTF8.GetString(answer.Output).Split('\0', StringSplitOptions.RemoveEmptyEntries).Distinct())
        {
            if (name.Contains('=', StringComparison.Ordinal)) throw new InputException($"The configuration of the repository has a filter '{name}' that cannot be turned off; rename it so that it has no '='.");
            noFilters.AddRange(["-c", name.EndsWith(".required", StringComparison.Ordinal) ? name + "=false" : name + "="]);
        }
    }

    private GitAnswer Ask(params string[] arguments) => Run(program, Root, arguments);

    private static GitAnswer Run(GitProgram program, string folder, params string[] arguments)
    {
        using var process = new GitProcess(program.Start(folder, arguments), arguments[0]);
        return process.Finish();
    }
}
