using System.CommandLine;
using System.Globalization;
using System.Linq;
using ContentLint.Cli.Baselines;
using ContentLint.Cli.Input;
using ContentLint.Cli.Reports;
using ContentLint.Cli.Running;
using ContentLint.Core.Baselines;

namespace ContentLint.Cli.Commands;

/// <summary><c>contentlint baseline [PATH…]</c>: writes down what is found now, so that checks report what comes after.</summary>
internal sealed class BaselineCommand
{
    private const int Named = 10;

    private readonly SelectionOptions selection = new();

    private readonly Option<string> file = new("--baseline")
    {
        Description = "The file to write or update; paths in it count from its folder.",
        HelpName = "FILE",
        DefaultValueFactory = _ => BaselineText.DefaultName,
    };

    /// <summary>The command for the parser.</summary>
    public Command Create(CommandHost host)
    {
        var command = new Command("baseline", "Write or update the file of known findings; entries that are stale are pruned and named.") { selection.Paths, file };
        foreach (var option in selection.All) command.Add(option);
        command.SetAction(parsed => Run(host, parsed));
        return command;
    }

    private int Run(CommandHost host, ParseResult parsed)
    {
        var baseline = new BaselineFile(parsed.GetRequiredValue(file), host.WorkingDirectory);
        var before = baseline.Read();
        var options = selection.Read(host, parsed, reports: []);
        var files = FileSelection.Of(options);
        var outcome = new CheckRun(options).Run(files, host.OpenInput);
        foreach (var located in outcome.Notifications) host.Error.WriteLine(ExcerptLine.Safe($"{(located.Notification.IsError ? "error" : "notice")}: {located.Notification.Path}: {located.Notification.Message}"));
        if (outcome.Notifications.Any(n => n.Notification.IsError))
            throw new InputException($"The baseline '{baseline.Name}' was not written, since not all could be checked (see above).");
        var scope = BaselineScope.Of(options, outcome, files);
        var update = BaselineUpdate.Of(before ?? [], baseline.Entries(outcome.Results), baseline.IsGone, entry => scope.Judges(entry, baseline));
        bool isWritten = baseline.Write(update.Entries);
        host.Output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{ExcerptLine.Safe(baseline.Name)}: {update.Added} added, {update.Entries.Length - update.Added} kept, {update.Pruned.Length} pruned{(isWritten ? "" : "; nothing to write")}."));
        foreach (string name in BaselineComparison.Names(update.Pruned, Named)) host.Output.WriteLine("  pruned " + ExcerptLine.Safe(name));
        return ExitCode.Clean;
    }
}
