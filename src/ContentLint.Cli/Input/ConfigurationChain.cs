using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using ContentLint.Core.Configuration;

namespace ContentLint.Cli.Input;

/// <summary>Finds and reads the configuration files of a folder and of all above, up to a root; each is read once.</summary>
internal sealed class ConfigurationChain
{
    private const string Nested = ".editorconfig";
    private static readonly string[] Names = [".globalconfig", Nested];

    private readonly Dictionary<string, ConfigurationFile?> files = new(StringComparer.Ordinal);

    /// <summary>The files that hold in a folder, the farthest first and global ones before all others.</summary>
    /// <exception cref="InputException">A file cannot be read.</exception>
    public IEnumerable<ConfigurationFile> Of(string folder)
    {
        var chain = new List<ConfigurationFile>();
        for (var at = new DirectoryInfo(folder); at is not null; at = at.Parent)
        {
            bool isRoot = false;
            foreach (string name in Names)
            {
                if (Read(Path.Combine(at.FullName, name)) is not { } file) continue;
                chain.Add(file);
                isRoot |= file.IsRoot && name == Nested;
            }

            if (isRoot) break;
        }

        chain.Reverse();
        return chain.OrderByDescending(file => file.IsGlobal);
    }

    /// <summary>A path as configurations write it.</summary>
    public static string Slashed(string path) => path.Replace('\\', '/');

    private ConfigurationFile? Read(string path)
    {
        if (files.TryGetValue(path, out var file)) return file;
        try
        {
            return files[path] = File.Exists(path) ? ConfigurationFile.Parse(Slashed(path), File.ReadAllText(path)) : null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new InputException($"The configuration '{path}' cannot be read: {e.Message}");
        }
    }
}
