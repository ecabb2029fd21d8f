using System;
using System.Collections.Immutable;
using System.CommandLine;
using System.IO;
using System.Linq;
using ContentLint.Cli.Input;
using ContentLint.Cli.Reports;
using ContentLint.Core;
using ContentLint.Core.Configuration;

namespace ContentLint.Cli.Commands;

/// <summary><c>contentlint config FILE</c>: each effective value and where it comes from.</summary>
internal static class ConfigCommand
{
    /// <summary>The command for the parser.</summary>
    public static Command Create(CommandHost host)
    {
        var file = new Argument<string>("FILE") { Description = "An article; it need not exist." };
        var command = new Command("config", "Show what is set for a file, and where.") { file };
        command.SetAction(parsed =>
        {
            string full = Path.GetFullPath(parsed.GetRequiredValue(file), host.WorkingDirectory);
            var catalogue = ProjectRules.Catalogue(host.WorkingDirectory, [full]);
            Write(host, catalogue, new ConfigurationFinder(catalogue, []).For(full));
            return ExitCode.Clean;
        });
        return command;
    }

    private static void Write(CommandHost host, ImmutableArray<RuleInfo> catalogue, FileSettings settings)
    {
        var rows = GeneralOption.All.Select(o => (Key: $"contentlint.{o.Name}", Value: settings.Get(o), Source: Source(host, settings.GeneralSource(o))))
            .Concat(catalogue.SelectMany(rule => rule.Options
                .Select(o => (Key: $"contentlint.{rule.Name}.{o.Name}", Value: settings.OptionSource(rule, o)?.Value ?? o.DefaultText, Source: Source(host, settings.OptionSource(rule, o))))
                .Prepend((Key: $"contentlint.{rule.Name}.severity", Value: RulePageText.Severity(settings.Severity(rule)), Source: Source(host, settings.SeveritySetting(rule)?.Source)))))
            .ToList();
        int keys = rows.Max(row => row.Key.Length), values = rows.Max(row => Math.Min(40, row.Value.Length));
        foreach (var row in rows)
            host.Output.WriteLine(ExcerptLine.Safe($"{row.Key.PadRight(keys)} = {row.Value.PadRight(values)}  # {row.Source}"));
    }

    private static string Source(CommandHost host, ConfigurationEntry? entry) =>
        entry is null ? "default" : $"{Path.GetRelativePath(host.WorkingDirectory, entry.Path).Replace('\\', '/')}:{entry.Line}";
}
