using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.CommandLine;
using System.IO;
using System.Linq;
using ContentLint.Cli.Input;
using ContentLint.Cli.Reports;
using ContentLint.Core;
using ContentLint.Core.Configuration;
using ContentLint.Core.Examples;
using ContentLint.Core.Lists;
using ContentLint.Rules;

namespace ContentLint.Cli.Commands;

/// <summary><c>contentlint test-rules [DIR]</c>: runs the examples of a project's own rules.</summary>
internal static class TestRulesCommand
{
    private static readonly string[] Pages = [ProjectRule.PageName, "cases.md"];

    /// <summary>The command for the parser.</summary>
    public static Command Create(CommandHost host)
    {
        var folder = new Argument<string?>("DIR") { Description = "The folder with the rules; the configured one when it is not given.", Arity = ArgumentArity.ZeroOrOne };
        var command = new Command("test-rules", "Run the bad, good and fixed examples of the project's own rules. The exit code is 1 when one does not hold.") { folder };
        command.SetAction(parsed => Run(host, Rules(host, parsed.GetValue(folder))));
        return command;
    }

    private static int Run(CommandHost host, List<RuleInfo> rules)
    {
        int examples = 0, failing = 0;
        foreach (var rule in rules)
        {
            var trial = new ExampleTrial(rule);
            int before = examples;
            foreach (string page in Pages)
            {
                string path = Path.GetRelativePath(host.WorkingDirectory, Path.Combine(Path.GetDirectoryName(rule.PagePath)!, page)).Replace('\\', '/');
                foreach (var example in Read(path, RulesFolder.Beside(rule, page) ?? ""))
                {
                    examples++;
                    var failures = trial.Run(example).ToList();
                    if (failures.Count > 0) failing++;
                    foreach (var failure in failures) Write(host, $"{path}:{failure.Line}", failure);
                }
            }

            if (examples == before) host.Error.WriteLine(ExcerptLine.Safe($"notice: '{rule.Name}' has no example: nothing shows that it works."));
        }

        host.Output.WriteLine($"{Counted.Of(examples, "example")} of {Counted.Of(rules.Count, "rule")}: {(failing == 0 ? "all hold" : FormattableString.Invariant($"{failing} not as written"))}.");
        return failing == 0 ? ExitCode.Clean : ExitCode.Findings;
    }

    private static List<RuleInfo> Rules(CommandHost host, string? folder)
    {
        var problems = new List<ConfigurationProblem>();
        string[] folders = folder is null
            ? [.. ProjectRules.Folders(host.WorkingDirectory, []).Select(group => group.Key)]
            : [Path.GetFullPath(folder, host.WorkingDirectory)];
        if (folders.Length == 0) throw new InputException("No configuration names a folder of rules. Give one, or write 'contentlint.rules = FOLDER' into .editorconfig.");
        if (folders.FirstOrDefault(f => !Directory.Exists(f)) is { } missing) throw new InputException($"There is no folder '{missing}'.");
        var rules = folders.SelectMany(f => RulesFolder.Read(f, [], problems)).ToList();
        ProjectRule.Join(RuleCatalog.All, rules, problems);
        if (problems.Count > 0) throw ProjectRules.Fault(problems);
        return rules.Count > 0 ? rules : throw new InputException($"'{folders[0]}' holds no rule. 'contentlint new-rule NAME' writes one.");
    }

    private static ImmutableArray<RuleExample> Read(string path, string page)
    {
        try
        {
            return ExampleReader.Read(page);
        }
        catch (ExampleFormatException e)
        {
            throw new InputException($"{path}:{e.Line}: {e.Message}");
        }
    }

    private static void Write(CommandHost host, string place, ExampleFailure failure)
    {
        host.Output.WriteLine(ExcerptLine.Safe($"{place}: {failure.What}"));
        if (failure.Expected == failure.Found) return;
        foreach (string line in failure.Expected.TrimEnd('\n').Split('\n')) host.Output.WriteLine(ExcerptLine.Safe("  expected  " + line));
        foreach (string line in failure.Found.TrimEnd('\n').Split('\n')) host.Output.WriteLine(ExcerptLine.Safe("  found     " + line));
    }
}
