using System.Collections.Generic;
using System.IO;
using System.Linq;
using ContentLint.Cli.Input;
using ContentLint.Cli.Reports;
using ContentLint.Documents;

namespace ContentLint.Cli.Running;

/// <summary>Which files a run checks, each with what is set for it.</summary>
internal static class FileSelection
{
    /// <summary>The files that the options name, without those of other shards and without the reports of an earlier run.</summary>
    /// <exception cref="InputException">A path does not exist or cannot be read, or a configuration cannot be obeyed.</exception>
    public static IReadOnlyList<InputFile> Of(CheckOptions options) => Settle(options, Named(options));

    /// <summary>Those of some files that the options leave in, each with what is set for it.</summary>
    /// <exception cref="InputException">A configuration cannot be obeyed.</exception>
    public static IReadOnlyList<InputFile> Settle(CheckOptions options, IEnumerable<InputFile> files)
    {
        string root = SourceRoot.Of(options.WorkingDirectory);
        var configuration = new ConfigurationFinder(options.Catalogue, options.Always);
        return ReportDestinations.LeaveOut(options.Reports, [.. files], options.WorkingDirectory)
            .Where(file => options.Shard?.Holds(file, root) ?? true)
            .Select(file => file with { Settings = configuration.For(Path.GetFullPath(file.Path, options.WorkingDirectory)) })
            .ToList();
    }

    private static IReadOnlyList<InputFile> Named(CheckOptions options)
    {
        if (!options.Paths.Contains("-")) return WithoutRules(options, new FileFinder(options.WorkingDirectory).Find(options.Paths));
        if (options.Paths.Length > 1) throw new InputException("'-' reads standard input and cannot stand beside other paths.");
        string name = options.StdinFileName ?? "stdin.md";
        var format = DocumentReader.FormatOf(name);
        if (format is null && !Endings.IsJsonLines(name))
            throw new InputException($"--stdin-filename '{name}' has an ending that is not read. Read are {string.Join(", ", Endings.All)}.");
        return [new InputFile(InputFile.StandardInput, name.Replace('\\', '/'), format)];
    }

    /// <summary>The pages and lists of a project's rules are no articles, unless somebody names one outright.</summary>
    private static IReadOnlyList<InputFile> WithoutRules(CheckOptions options, IReadOnlyList<InputFile> files)
    {
        var folders = options.Catalogue.Where(rule => rule.PagePath.Length > 0).Select(rule => Path.GetDirectoryName(Path.GetFullPath(rule.PagePath))!).ToList();
        if (folders.Count == 0) return files;
        var named = options.Paths.Select(path => Path.GetFullPath(path, options.WorkingDirectory)).ToHashSet();
        return [.. files.Where(file => named.Contains(file.FullPath) || !folders.Any(folder => SourceRoot.PathFrom(folder, file.FullPath) is not null))];
    }
}
