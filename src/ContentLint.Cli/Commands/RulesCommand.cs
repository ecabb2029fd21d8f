using System.CommandLine;
using System.Linq;
using ContentLint.Cli.Input;
using ContentLint.Cli.Reports;

namespace ContentLint.Cli.Commands;

/// <summary><c>contentlint rules</c>: the catalogue, a line a rule.</summary>
internal static class RulesCommand
{
    /// <summary>The command for the parser.</summary>
    public static Command Create(CommandHost host)
    {
        var command = new Command("rules", "List all rules: the built-in ones and the project's own.");
        command.SetAction(_ =>
        {
            var catalogue = ProjectRules.Catalogue(host.WorkingDirectory, []);
            int ids = catalogue.Max(rule => rule.Id.Length), names = catalogue.Max(rule => rule.Name.Length);
            foreach (var module in catalogue.GroupBy(rule => rule.Module))
            {
                host.Output.WriteLine(module.Key);
                foreach (var rule in module)
                    host.Output.WriteLine(ExcerptLine.Safe($"  {rule.Id.PadRight(ids)}  {rule.Name.PadRight(names)}  {RulePageText.Severity(rule),-10}  {rule.Descriptor.Description}"));
            }

            return ExitCode.Clean;
        });
        return command;
    }
}
