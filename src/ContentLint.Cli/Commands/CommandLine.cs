using System.CommandLine;
using System.IO;
using ContentLint.Cli.Input;
using ContentLint.Cli.Reports;

namespace ContentLint.Cli.Commands;

/// <summary>The whole command line: parses, runs, and turns every failure into a message and an exit code.</summary>
internal static class CommandLine
{
    /// <summary>Runs the tool.</summary>
    /// <returns>An <see cref="ExitCode"/>.</returns>
    public static int Run(string[] arguments, CommandHost host)
    {
        host = host.Guarded();
        var root = new RootCommand(Tool.Description)
        {
            new CheckCommand().Create(host),
            new FixCommand().Create(host),
            new BaselineCommand().Create(host),
            RulesCommand.Create(host),
            ExplainCommand.Create(host),
            ConfigCommand.Create(host),
            MergeCommand.Create(host),
            InitCommand.Create(host),
            NewRuleCommand.Create(host),
            TestRulesCommand.Create(host),
        };
        var parsed = root.Parse(arguments);
        var configuration = new InvocationConfiguration { Output = host.Output, Error = host.Error, EnableDefaultExceptionHandler = false };
        try
        {
            if (parsed.Errors.Count == 0)
            {
                int code = parsed.Invoke(configuration);
                host.Output.Flush();
                return code;
            }

            foreach (var error in parsed.Errors) host.Error.WriteLine(error.Message);
            host.Error.WriteLine("'contentlint --help' lists the commands, 'contentlint check --help' the options of a check.");
            return ExitCode.CouldNotRun;
        }
        catch (InputException e)
        {
            foreach (string line in ("contentlint: " + e.Message).Split('\n')) host.Error.WriteLine(ExcerptLine.Safe(line));
            return ExitCode.CouldNotRun;
        }
        catch (IOException e)
        {
            host.Error.WriteLine($"contentlint: Reading or writing failed: {ExcerptLine.Safe(e.Message)}");
            return ExitCode.CouldNotRun;
        }
    }
}
