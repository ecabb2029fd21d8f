using System.CommandLine;
using System.IO;
using System.Linq;
using ContentLint.Cli.Input;
using ContentLint.Cli.Reports.Sarif;
using ContentLint.Cli.Writing;

namespace ContentLint.Cli.Commands;

/// <summary><c>contentlint merge FILE…</c>: the SARIF files of all shards as one.</summary>
internal static class MergeCommand
{
    /// <summary>The command for the parser.</summary>
    public static Command Create(CommandHost host)
    {
        var files = new Argument<string[]>("FILE") { Description = "The SARIF files of all shards.", Arity = ArgumentArity.OneOrMore };
        var output = new Option<string?>("--output") { Description = "Where the whole goes; standard output when it is not given.", HelpName = "FILE" };
        var maxFindings = new Option<int>("--max-findings") { Description = "How many findings it holds at most, the gravest and most precise first.", HelpName = "N", DefaultValueFactory = _ => SarifLimit.Hard };
        var command = new Command("merge", "Put the SARIF files of all shards of a run together into one.") { files, output, maxFindings };
        command.SetAction(parsed =>
        {
            int limit = parsed.GetValue(maxFindings) is > 0 and var number ? number : throw new InputException("--max-findings must be 1 or more.");
            var parts = parsed.GetRequiredValue(files).Select(file => (file, SarifFile.Read(Path.GetFullPath(file, host.WorkingDirectory), file))).ToList();
            var whole = SarifMerge.Merge(parts, limit);
            if (parsed.GetValue(output) is { } name) WholeFile.Write(host.WorkingDirectory, name, writer => SarifFile.Write(whole, writer));
            else SarifFile.Write(whole, host.Output);
            if (parts[0].Item2.AutomationDetails.Id != SarifRunName.Whole && CorpusRules.NoticeOfMerge(whole.Tool.Driver.Rules.Select(rule => rule.Id)) is { } notice) host.Error.WriteLine(notice);
            return ExitCode.Clean;
        });
        return command;
    }
}
