using System;
using System.Collections.Generic;
using System.IO;
using System.Reflection;

namespace ContentLint.Language;

/// <summary>
/// Word and phrase lists that are embedded in an assembly: one entry a line, <c>#</c> begins a comment, blank lines are left out.
/// The first lines of a list say where it comes from and under which licence.
/// </summary>
public static class ListFile
{
    /// <summary>The entries of a list, trimmed.</summary>
    /// <param name="assembly">The assembly it is embedded in.</param>
    /// <param name="name">Its resource name.</param>
    /// <exception cref="ArgumentException">There is no such resource.</exception>
    public static IReadOnlyList<string> Read(Assembly assembly, string name)
    {
        using var stream = assembly.GetManifestResourceStream(name)
            ?? throw new ArgumentException($"The list '{name}' is not embedded in {assembly.GetName().Name}.", nameof(name));
        using var reader = new StreamReader(stream);
        var entries = new List<string>();
        while (reader.ReadLine() is { } line)
        {
            int comment = line.IndexOf('#');
            string entry = (comment < 0 ? line : line.Substring(0, comment)).Trim();
            if (entry.Length > 0) entries.Add(entry);
        }

        return entries;
    }

    /// <summary>The entries of a list of the language floor, such as <c>en/abbreviations.txt</c>.</summary>
    internal static IReadOnlyList<string> Read(string name) => Read(typeof(ListFile).Assembly, name);
}
