using System.Diagnostics;
using System.IO;
using ContentLint.Testing;

namespace ContentLint.Cli.Tests;

/// <summary>The built program itself, started as a process.</summary>
public class RealToolTests
{
    [Fact]
    public void TheProgramChecksTheSeeds()
    {
        string program = typeof(ContentLint.Cli.Commands.CommandLine).Assembly.Location;
        var start = new ProcessStartInfo("dotnet") { WorkingDirectory = RepositoryRoot.Path, RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (string argument in new[] { "exec", program, "check", "seeds" }) start.ArgumentList.Add(argument);
        using var process = Process.Start(start)!;
        string output = process.StandardOutput.ReadToEnd(), error = process.StandardError.ReadToEnd();
        process.WaitForExit();
        Assert.True(process.ExitCode == 1, $"exit code {process.ExitCode}\n{error}\n{output}");
        Assert.Contains("seeds/exercise-skin-aging.txt:", output, System.StringComparison.Ordinal);
        Assert.True(File.Exists(program));
    }
}
