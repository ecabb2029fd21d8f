using System;
using System.Diagnostics;
using System.IO;
using System.Linq;

namespace ContentLint.Cli.Tests;

/// <summary>A git repository of its own for one test, whatever the machine's own configuration of git says.</summary>
internal sealed class TemporaryRepository : IDisposable
{
    static TemporaryRepository()
    {
        // The tests may run within a hook, which tells every git below it about another repository.
        foreach (string name in Environment.GetEnvironmentVariables().Keys.Cast<string>().Where(n => n.StartsWith("GIT_", StringComparison.Ordinal)).ToList())
            Environment.SetEnvironmentVariable(name, null);
        Environment.SetEnvironmentVariable("GIT_CONFIG_GLOBAL", OperatingSystem.IsWindows() ? "NUL" : "/dev/null");
        Environment.SetEnvironmentVariable("GIT_CONFIG_NOSYSTEM", "1");
    }

    public TemporaryRepository(bool init = true)
    {
        if (init) Git("init", "--quiet", "--initial-branch=main");
    }

    public TemporaryFolder Folder { get; } = new();

    public string Path => Folder.Path;

    public string Write(string name, string text) => Folder.Write(name, text);

    public string At(string name) => System.IO.Path.Combine(Path, name);

    /// <summary>Commits all that is there.</summary>
    public void Commit(string message = "Change")
    {
        Git("add", "--all");
        Git("commit", "--quiet", "--allow-empty", "--message", message);
    }

    public ToolRun Check(params string[] arguments) => ToolRun.In(Path, ["check", .. arguments]);

    public string Git(params string[] arguments) => GitIn(Path, arguments);

    public static string GitIn(string folder, params string[] arguments)
    {
        var start = new ProcessStartInfo("git") { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (string argument in new[] { "-c", "core.autocrlf=false", "-c", "protocol.file.allow=always", "-c", "commit.gpgSign=false" }.Concat(arguments)) start.ArgumentList.Add(argument);
        foreach (string who in new[] { "AUTHOR", "COMMITTER" })
        {
            start.Environment[$"GIT_{who}_NAME"] = "Ada";
            start.Environment[$"GIT_{who}_EMAIL"] = "ada@example.org";
        }

        try
        {
            using var process = Process.Start(start)!;
            var error = process.StandardError.ReadToEndAsync();
            string output = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            Assert.True(process.ExitCode == 0, $"git {string.Join(' ', arguments)}: {error.Result}");
            return output;
        }
        catch (System.ComponentModel.Win32Exception e)
        {
            Assert.Fail($"These tests need git on the PATH ({e.Message}). Install it from https://git-scm.com/downloads.");
            throw;
        }
    }

    public void Dispose()
    {
        // Git writes its objects read-only, which Windows would not delete.
        foreach (string file in Directory.EnumerateFiles(Path, "*", SearchOption.AllDirectories)) File.SetAttributes(file, FileAttributes.Normal);
        Folder.Dispose();
    }
}
