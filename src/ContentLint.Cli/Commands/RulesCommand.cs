using System.CommandLine;
using System.Linq;
using ContentLint.Cli.Reports;
using ContentLint.Rules;

namespace ContentLint.Cli.Commands;

/// <summary><c>contentlint rules</c>: the catalogue, a line a rule.</summary>
internal static class RulesCommand
{
    /// <summary>The command for the parser.</summary>
    public static Command Create(CommandHost host)
    {
        var command = new Command("rules", "List all rules.");
        command.SetAction(_ =>
        {
            int width = RuleCatalog.All.Max(rule => rule.Name.Length);
            foreach (var module in RuleCatalog.All.GroupBy(rule => rule.Module))
            {
                host.Output.WriteLine(module.Key);
                foreach (var rule in module)
                    host.Output.WriteLine($"  {rule.Id}  {rule.Name.PadRight(width)}  {RulePageText.Severity(rule),-10}  {rule.Descriptor.Description}");
            }

            return ExitCode.Clean;
        });
        return command;
    }
}
