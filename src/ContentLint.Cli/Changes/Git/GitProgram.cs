using System;
using System.Diagnostics;
using System.IO;
using System.Linq;
using ContentLint.Cli.Input;

namespace ContentLint.Cli.Changes.Git;

/// <summary>The <c>git</c> on the PATH, started so that nothing in a repository can make it run another program.</summary>
/// <param name="path">Absolute path of the program.</param>
internal sealed class GitProgram(string path)
{
    // With these, git would read or write otherwise than is expected here, or start programs.
    private static readonly string[] Unwanted =
        ["GIT_DIFF_OPTS", "GIT_EXTERNAL_DIFF", "GIT_PAGER", "GIT_LITERAL_PATHSPECS", "GIT_GLOB_PATHSPECS", "GIT_NOGLOB_PATHSPECS", "GIT_ICASE_PATHSPECS"];

    private static readonly string[] Settings =
        ["core.quotepath=off", "core.fsmonitor=false", "core.hooksPath=/dev/null", "diff.external=", "diff.suppressBlankEmpty=false"];

    /// <summary>
    /// Finds git. Only absolute folders of the PATH are searched: starting it by its bare name would also look into the working
    /// directory, where a stranger's repository may have a program of that name.
    /// </summary>
    /// <exception cref="InputException">There is none.</exception>
    public static GitProgram Find(string? searchPath)
    {
        string name = OperatingSystem.IsWindows() ? "git.exe" : "git";
        string? found = (searchPath ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
            .Where(Path.IsPathFullyQualified)
            .Select(folder => Path.Combine(folder, name))
            .FirstOrDefault(File.Exists);
        return found is not null ? new GitProgram(found) : throw new InputException(
            "Git was not found on the PATH. Install it (https://git-scm.com/downloads), or write the change into a file elsewhere and give it with --patch FILE.");
    }

    /// <summary>How a command is started; its three streams are pipes.</summary>
    public ProcessStartInfo Start(string folder, params string[] arguments)
    {
        var start = new ProcessStartInfo(path) { WorkingDirectory = folder, UseShellExecute = false, CreateNoWindow = true, RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true };
        start.ArgumentList.Add("--no-pager");
        foreach (string setting in Settings)
        {
            start.ArgumentList.Add("-c");
            start.ArgumentList.Add(setting);
        }

        foreach (string argument in arguments) start.ArgumentList.Add(argument);
        foreach (string variable in Unwanted) start.Environment.Remove(variable);
        start.Environment["LC_ALL"] = "C";
        start.Environment["GIT_OPTIONAL_LOCKS"] = "0";
        start.Environment["GIT_TERMINAL_PROMPT"] = "0";
        return start;
    }
}
