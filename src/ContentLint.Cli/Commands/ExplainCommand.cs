using System.CommandLine;
using ContentLint.Cli.Input;
using ContentLint.Cli.Reports;
using ContentLint.Cli.Reports.Sarif;
using ContentLint.Cli.Running;

namespace ContentLint.Cli.Commands;

/// <summary><c>contentlint explain RULE</c>: the rule's page.</summary>
internal static class ExplainCommand
{
    /// <summary>The command for the parser.</summary>
    public static Command Create(CommandHost host)
    {
        var name = new Argument<string>("RULE") { Description = "Its id or name, such as CL1001 or merged-words." };
        var command = new Command("explain", "Show a rule's page: why it matters, examples, how to mend a finding.") { name };
        command.SetAction(parsed =>
        {
            var rule = RuleSelection.Find(ProjectRules.Catalogue(host.WorkingDirectory, []), parsed.GetRequiredValue(name));
            host.Output.WriteLine($"{rule.Id} {rule.Name}");
            host.Output.WriteLine($"module {rule.Module}, severity {RulePageText.Severity(rule)}, precision {SarifRules.Precision(rule.Precision)}{(rule.Since.Length > 0 ? $", since {rule.Since}" : "")}");
            foreach (var option in rule.Options)
                host.Output.WriteLine($"option {option.Name} = {option.DefaultText}: {option.Meaning}");
            host.Output.WriteLine();
            foreach (string line in RulePageText.Body(rule).TrimEnd('\n').Split('\n')) host.Output.Write(ExcerptLine.Safe(line) + "\n");
            return ExitCode.Clean;
        });
        return command;
    }
}
