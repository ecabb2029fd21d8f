using System;
using System.Collections.Generic;
using System.CommandLine;
using System.IO;
using System.Linq;
using ContentLint.Cli.Input;
using ContentLint.Cli.Reports;
using ContentLint.Cli.Setup;
using ContentLint.Core;
using ContentLint.Core.Configuration;
using ContentLint.Core.Lists;
using ContentLint.Rules;

namespace ContentLint.Cli.Commands;

/// <summary><c>contentlint new-rule NAME</c>: writes the folder of a project's own rule, never over anything.</summary>
internal static class NewRuleCommand
{
    private const string DefaultFolder = "docs/rules";

    /// <summary>The command for the parser.</summary>
    public static Command Create(CommandHost host)
    {
        var name = new Argument<string>("NAME") { Description = "Its name: lower-case words with hyphens between, such as house-style." };
        var folder = new Option<string?>("--dir") { Description = $"The folder with the project's rules; the configured one, else {DefaultFolder}.", HelpName = "DIR" };
        var check = new Option<string>("--check") { Description = "What its list holds: phrases, replacements or pattern.", HelpName = "KIND", DefaultValueFactory = _ => ListKind.Phrases };
        var command = new Command("new-rule", "Write the page and the list of a rule of your own. Nothing is overwritten.") { name, folder, check };
        command.SetAction(parsed => Run(host, parsed.GetRequiredValue(name), parsed.GetValue(folder), parsed.GetRequiredValue(check)));
        return command;
    }

    private static int Run(CommandHost host, string name, string? folder, string check)
    {
        if (!ProjectRule.IsName(name)) throw new InputException($"A rule cannot be named '{name}'. Write lower-case words with hyphens between, such as 'house-style'.");
        if (!ListKind.All.Contains(check)) throw new InputException($"--check cannot be '{check}'. {NearestName.Hint(check, ListKind.All)}");
        if (IsTaken(name)) throw new InputException($"'{name}' is taken by a built-in rule, a module or a setting. Choose another name.");
        string[] configured = [.. ProjectRules.Named(host.WorkingDirectory, [])];
        string full = Path.GetFullPath(folder ?? configured.FirstOrDefault() ?? DefaultFolder, host.WorkingDirectory);
        string shown = Path.GetRelativePath(host.WorkingDirectory, full).Replace('\\', '/');
        if (Path.Exists(Path.Combine(full, name))) throw new InputException($"'{shown}/{name}' is there already. Choose another name, or edit what is there.");
        string id = FreeId(full);
        foreach (var (file, text) in new[] { (ProjectRule.PageName, RuleSkeleton.Page(id, name, check)), ($"{check}.txt", RuleSkeleton.List(check)) })
        {
            new NewFile(full, $"{name}/{file}").Create(text);
            host.Output.WriteLine(ExcerptLine.Safe($"  wrote  {shown}/{name}/{file}"));
        }

        if (!configured.Contains(full)) host.Output.WriteLine("Write into .editorconfig:\n\n" + $"[*.{{md,mdx,html,txt}}]\ncontentlint.rules = {ExcerptLine.Safe(shown)}\n");
        host.Output.WriteLine(ExcerptLine.Safe($"Next: edit both files, and run 'contentlint test-rules{(configured.Contains(full) ? "" : " " + ShellWord.Of(shown))}'."));
        return ExitCode.Clean;
    }

    private static bool IsTaken(string name) =>
        name == ProjectRule.Module || GeneralOption.All.Any(o => o.Name == name) || RuleCatalog.All.Any(rule => rule.Name == name || rule.Module == name);

    /// <summary>The first id of the kind MY0001 that no rule of the folder has.</summary>
    private static string FreeId(string folder)
    {
        var taken = Directory.Exists(folder) ? RulesFolder.Read(folder, [], new List<ConfigurationProblem>()).Select(rule => rule.Id).ToHashSet(StringComparer.Ordinal) : [];
        return Enumerable.Range(1, 9999).Select(number => FormattableString.Invariant($"MY{number:0000}")).First(id => !taken.Contains(id));
    }
}
