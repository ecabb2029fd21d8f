using System;
using System.Linq;
using ContentLint.Cli.Input;

namespace ContentLint.Cli.Changes.Git;

/// <summary>What to say, and which command mends it, when git cannot tell what changed.</summary>
internal static class GitRemedy
{
    private const string InWorkflow = " In a GitHub workflow, give actions/checkout 'fetch-depth: 0'.";

    /// <summary>The folder lies in no repository that git would read.</summary>
    public static InputException NoRepository(string folder, string error) => new(
        error.Contains("dubious ownership", StringComparison.Ordinal)
            ? $"Git does not trust the repository of '{folder}', which belongs to another user. Allow it with: git config --global --add safe.directory {ShellWord.Of(Distrusted(error) ?? folder)}"
            : $"'{folder}' lies in no work tree of a git repository, so nothing tells what changed. Run this inside a checkout (git clone), or give the change itself with --patch FILE.{(error.Length == 0 || error.Contains("not a git repository", StringComparison.Ordinal) ? "" : " Git says: " + error)}");

    /// <summary>The folder that git does not trust; it may lie above the one in which it was asked.</summary>
    private static string? Distrusted(string error)
    {
        const string Command = "safe.directory ";
        int start = error.LastIndexOf(Command, StringComparison.Ordinal);
        return start < 0 ? null : error[(start + Command.Length)..].Split('\n')[0].Trim().Trim('\'');
    }

    /// <summary>There is no commit of that name.</summary>
    public static InputException UnknownCommit(GitRepository repository, string name)
    {
        if (name.All(c => c == '0')) return new InputException($"'{name}' stands for no commit: a branch that was just made has none before it. Compare with the branch that it came from, such as origin/main.");
        string[] remotes = repository.Remotes();
        string? nearby = remotes.Select(remote => $"{remote}/{name}").FirstOrDefault(other => repository.Commit(other) is not null);
        if (nearby is not null) return new InputException($"There is no commit '{name}' in this clone. Did you mean '{nearby}'?");
        return new InputException(Fetch(repository, name, remotes) is { } fetch
            ? $"There is no commit '{name}' in this clone. If it is spelled right, fetch it with: {fetch}\n{InWorkflow.TrimStart()}"
            : $"There is no commit '{name}' in this repository. Check the spelling; 'git log --oneline' and 'git branch --all' list what there is.");
    }

    /// <summary>The commit and HEAD have no common history here.</summary>
    public static InputException NoMergeBase(GitRepository repository, string name) => new(
        repository.IsShallow
            ? $"This clone is shallow, so the commit that HEAD and '{name}' grew from is not in it. Fetch the history with: {Fetch(repository, name, repository.Remotes()) ?? "git fetch --unshallow"}\n{InWorkflow.TrimStart()}"
            : $"'{name}' and HEAD have no common history. Compare with a branch that HEAD grew from.");

    /// <summary>The command that brings a commit into the clone; null when no remote can have it.</summary>
    private static string? Fetch(GitRepository repository, string name, string[] remotes)
    {
        if (remotes.Length == 0) return null;
        string command = repository.IsShallow ? "git fetch --unshallow " : "git fetch ";
        string remote = remotes.FirstOrDefault(r => name.StartsWith(r + "/", StringComparison.Ordinal)) ?? (remotes.Contains("origin") ? "origin" : remotes[0]);
        if (name.StartsWith(remote + "/", StringComparison.Ordinal)) return $"{command}{remote} {ShellWord.Of($"{name[(remote.Length + 1)..]}:refs/remotes/{name}")}";
        if (name.StartsWith("HEAD", StringComparison.Ordinal) || name.Any(c => c is '~' or '^' or '@' or ':' or '{'))
            return repository.IsShallow ? command + remote : null;
        return name.Length >= 40 && name.All(char.IsAsciiHexDigit)
            ? $"{command}{remote} {name}"
            : repository.Commit(name) is not null ? command + remote : $"{command}{remote} {ShellWord.Of($"{name}:{name}")}";
    }
}
