using System;
using System.CommandLine;
using System.IO;
using System.Linq;
using ContentLint.Cli.Baselines;
using ContentLint.Cli.Input;
using ContentLint.Cli.Reports;
using ContentLint.Cli.Running;
using ContentLint.Cli.Setup;
using ContentLint.Core.Baselines;

namespace ContentLint.Cli.Commands;

/// <summary><c>contentlint init</c>: looks at the tree and writes what a project needs to begin, never over anything.</summary>
internal static class InitCommand
{
    /// <summary>The command for the parser.</summary>
    public static Command Create(CommandHost host)
    {
        var command = new Command("init", "Set a project up: settings, a workflow for pull requests, a baseline of what is found today. Nothing is overwritten.");
        command.SetAction(_ => Run(host));
        return command;
    }

    private static int Run(CommandHost host)
    {
        string root = SourceRoot.Of(host.WorkingDirectory);
        var catalogue = ProjectRules.Catalogue(root, []);
        var options = new CheckOptions(root, ["."], catalogue, [], null, Environment.ProcessorCount, null) { Catalogue = catalogue };
        var files = FileSelection.Of(options);
        if (files.Count == 0) throw new InputException($"There is no article in '{root}'. Read are {string.Join(", ", Endings.All)}. Run 'contentlint init' in the folder of a project that holds some.");
        var outcome = new CheckRun(options).Run(files, host.OpenInput);
        host.Output.WriteLine($"{Counted.Of(outcome.DocumentCount, "document")} and {Counted.Of(outcome.Results.Length, "finding")} in {ExcerptLine.Safe(root)}.");
        WriteConfiguration(host, new NewFile(root, ConfigurationBlock.FileName), ConfigurationBlock.For(files, outcome));
        bool hasBaseline = WriteBaseline(host, new NewFile(root, BaselineText.DefaultName), root, outcome);
        WriteWorkflow(host, new NewFile(root, Workflow.FileName), root, hasBaseline);
        host.Output.WriteLine("Next: read the files, commit them, and look at what was found with 'contentlint check'.");
        return ExitCode.Clean;
    }

    private static void WriteConfiguration(CommandHost host, NewFile file, string block)
    {
        if (!file.Exists)
        {
            file.Create("root = true\n\n" + block);
            Wrote(host, file, "how grave each finding is");
        }
        else if (file.Read() is var text && text.Contains("contentlint.", StringComparison.OrdinalIgnoreCase))
        {
            LeftAlone(host, file, "it has settings for ContentLint already");
        }
        else
        {
            file.Append((text.Length == 0 || text.EndsWith('\n') ? "\n" : "\n\n") + block);
            Wrote(host, file, "how grave each finding is, behind what was there");
        }
    }

    private static bool WriteBaseline(CommandHost host, NewFile file, string root, RunOutcome outcome)
    {
        if (file.Exists) LeftAlone(host, file, "it is there already; 'contentlint baseline' brings it up to date");
        else if (outcome.Notifications.Any(n => n.Notification.IsError)) LeftAlone(host, file, "not all files could be checked; see 'contentlint check'");
        else if (outcome.Results.Length > 0)
        {
            var baseline = new BaselineFile(file.Name, root);
            baseline.Write(baseline.Entries(outcome.Results));
            Wrote(host, file, "what is found today, so that only what comes after is reported");
        }

        return file.Exists;
    }

    private static void WriteWorkflow(CommandHost host, NewFile file, string root, bool hasBaseline)
    {
        if (!Path.Exists(Path.Combine(root, ".git"))) LeftAlone(host, file, "this is no git repository");
        else if (file.Exists) LeftAlone(host, file, "it is there already");
        else
        {
            file.Create(Workflow.Text(hasBaseline ? BaselineText.DefaultName : null));
            Wrote(host, file, "the check of pull requests on GitHub");
        }
    }

    private static void Wrote(CommandHost host, NewFile file, string what) => host.Output.WriteLine($"  wrote       {file.Name}: {what}");

    private static void LeftAlone(CommandHost host, NewFile file, string why) => host.Output.WriteLine($"  left alone  {file.Name}: {why}");
}
