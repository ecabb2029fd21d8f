using System;
using System.Collections.Generic;
using System.IO;

namespace ContentLint.Action.Tests;

/// <summary>A repository with a base, a pull request and its merge on a server that is a bare repository beside it.</summary>
internal sealed class Repository : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("contentlint-repository-");
    private int checkouts;

    public Repository()
    {
        Git(folder.FullName, "init", "-q", "--bare", "-b", "main", Origin);
        // As GitHub does: any commit can be asked for by its name.
        Git(Origin, "config", "uploadpack.allowAnySHA1InWant", "true");
        Git(folder.FullName, "init", "-q", "-b", "main", Work);
        Git(Work, "remote", "add", "origin", Origin);
    }

    private string Origin => Path.Combine(folder.FullName, "origin.git");

    private string Work => Path.Combine(folder.FullName, "work");

    /// <summary>The main branch when the pull request was last looked at.</summary>
    public string Base { get; private set; } = "";

    /// <summary>The pull request's last commit.</summary>
    public string Head { get; private set; } = "";

    /// <summary>What merging the pull request would give.</summary>
    public string Merge { get; private set; } = "";

    /// <summary>A new repository with a base and a pull request that adds or replaces files; then the base moves on, too.</summary>
    public static Repository With(IReadOnlyDictionary<string, string> before, IReadOnlyDictionary<string, string> change)
    {
        var repository = new Repository();
        repository.Commit("Write articles", before);
        Git(repository.Work, "checkout", "-q", "-b", "change");
        repository.Head = repository.Commit("Change articles", change);
        Git(repository.Work, "checkout", "-q", "main");
        repository.Base = repository.Commit("Move on", new Dictionary<string, string> { ["elsewhere.txt"] = "The rest of the house moved on.\n" });
        Git(repository.Work, "checkout", "-q", "--detach");
        Git(repository.Work, "merge", "-q", "--no-ff", "-m", "Merge the pull request", "change");
        repository.Merge = Git(repository.Work, "rev-parse", "HEAD");
        Git(repository.Work, "push", "-q", "origin", "main", "change", "HEAD:refs/pull/1/merge");
        return repository;
    }

    /// <summary>The workspace of a job for the pull request: the merge, with one commit of history.</summary>
    public Checkout PullRequest(int depth = 1) =>
        new(CheckOut(Merge, depth), "pull_request", Merge, new { pull_request = new { @base = new { sha = Base }, head = new { sha = Head } } });

    /// <summary>The same with the pull request's own commit checked out; the event still names the merge.</summary>
    public Checkout PullRequestHead(int depth = 1) => PullRequest(depth) with { Folder = CheckOut(Head, depth) };

    /// <summary>The workspace of a job for a merge queue's commit.</summary>
    public Checkout MergeGroup() => new(CheckOut(Merge, 1), "merge_group", Merge, new { merge_group = new { base_sha = Base } });

    /// <summary>The workspace of a job for the push of the pull request's commit.</summary>
    public Checkout Push(string before) => new(CheckOut(Head, 1), "push", Head, new { before });

    /// <summary>Takes the server away: whatever a job fetches from now on is refused.</summary>
    public void Refuse() => Directory.Move(Origin, Origin + ".gone");

    public void Dispose()
    {
        // Git writes its objects read-only.
        foreach (var file in folder.EnumerateFiles("*", SearchOption.AllDirectories)) file.IsReadOnly = false;
        folder.Delete(recursive: true);
    }

    private string CheckOut(string commit, int depth)
    {
        string workspace = Path.Combine(folder.FullName, $"workspace {++checkouts}");
        Git(folder.FullName, "init", "-q", workspace);
        Git(workspace, "remote", "add", "origin", "file://" + Origin);
        Git(workspace, ["fetch", "-q", "--no-tags", .. depth == 0 ? Array.Empty<string>() : [$"--depth={depth}"], "origin", commit]);
        Git(workspace, "checkout", "-q", "--detach", commit);
        return workspace;
    }

    private string Commit(string message, IReadOnlyDictionary<string, string> files)
    {
        foreach (var (name, text) in files)
        {
            string path = Path.Combine(Work, name);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, text);
        }

        Git(Work, "add", "-A");
        Git(Work, "commit", "-q", "-m", message);
        return Git(Work, "rev-parse", "HEAD");
    }

    private static string Git(string where, params string[] arguments)
    {
        var run = Shell.Run(where, "", Environment, ["git", "-c", "protocol.file.allow=always", .. arguments]);
        return run.ExitCode == 0 ? run.Output.Trim() : throw new InvalidOperationException($"git {string.Join(' ', arguments)}: {run.Error}");
    }

    private static readonly Dictionary<string, string> Environment = new(StringComparer.Ordinal)
    {
        ["GIT_CONFIG_GLOBAL"] = "/dev/null",
        ["GIT_CONFIG_NOSYSTEM"] = "1",
        ["GIT_AUTHOR_NAME"] = "An author",
        ["GIT_AUTHOR_EMAIL"] = "author@example.org",
        ["GIT_COMMITTER_NAME"] = "A committer",
        ["GIT_COMMITTER_EMAIL"] = "committer@example.org",
    };
}
