using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using ContentLint.Core;
using ContentLint.Core.Configuration;
using ContentLint.Core.Lists;
using ContentLint.Documents;

namespace ContentLint.Cli.Input;

/// <summary>
/// Reads a folder with rules of a project from the disk. It may come from strangers: nothing outside of the project is read, nothing
/// large, and nothing of it is run.
/// </summary>
internal static class RulesFolder
{
    private const int MostRules = 200, MostBytes = 1 << 20;

    /// <summary>Its rules in order of their folders.</summary>
    /// <param name="folder">Its absolute path; it exists.</param>
    /// <param name="declarations">The entries that name it.</param>
    /// <param name="problems">Takes what is wrong.</param>
    /// <exception cref="InputException">It cannot be read.</exception>
    public static ImmutableArray<RuleInfo> Read(string folder, ImmutableArray<ConfigurationEntry> declarations, ICollection<ConfigurationProblem> problems)
    {
        string root = SourceRoot.Of(folder);
        try
        {
            string[] folders = [.. Directory.GetDirectories(folder).Where(f => !Path.GetFileName(f).StartsWith('.')).Order(StringComparer.Ordinal)];
            if (folders.Length > MostRules) throw new InputException($"'{folder}' holds more than {MostRules} rules. Put more entries into fewer lists.");
            return [.. folders.Select(f => ProjectRule.Read(ConfigurationChain.Slashed(f), Path.GetFileName(f), name => Text(root, Path.Combine(f, name)), declarations, problems)).OfType<RuleInfo>()];
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new InputException($"The rules in '{folder}' cannot be read: {e.Message}");
        }
    }

    /// <summary>The text of a file beside a rule's page; null when there is none.</summary>
    /// <exception cref="InputException">It may not be read.</exception>
    public static string? Beside(RuleInfo rule, string name)
    {
        string folder = Path.GetDirectoryName(Path.GetFullPath(rule.PagePath))!;
        return Text(SourceRoot.Of(Path.GetDirectoryName(folder)!), Path.Combine(folder, name));
    }

    /// <summary>Whether a path lies in a folder, also when all links on its way are followed.</summary>
    public static bool Holds(string root, string path) =>
        SourceRoot.PathFrom(root, path) is not null && SourceRoot.PathFrom(RealPath.Of(root), RealPath.Of(path)) is not null;

    private static string? Text(string root, string path)
    {
        var file = new FileInfo(path);
        if (!file.Exists && file.LinkTarget is null) return null;
        if (!Holds(root, path)) throw new InputException($"{path}:1: The file is a link out of the project. Put the file itself there.");
        if (!file.Exists) return null;
        // Of a pipe, which would wait for a writer that never comes, the length is 0.
        long length = File.ResolveLinkTarget(path, returnFinalTarget: true) is FileInfo target ? target.Length : file.Length;
        if (length > MostBytes) throw new InputException($"{path}:1: The file has more than {MostBytes} bytes. Split the rule.");
        if (length == 0) return "";
        var decoded = TextDecoder.Decode(File.ReadAllBytes(path));
        if (decoded.Text is null || !decoded.Notices.IsEmpty) throw new InputException($"{path}:1: {(decoded.Notices.IsEmpty ? "The file is no text." : decoded.Notices[0].Message)}");
        return decoded.Text.ToString();
    }
}
