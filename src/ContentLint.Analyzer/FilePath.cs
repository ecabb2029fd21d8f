using System;
using System.Collections.Generic;
using System.Linq;

namespace ContentLint.Analyzer;

/// <summary>Absolute paths with forward slashes, as names only: nothing asks the disk.</summary>
internal static class FilePath
{
    /// <summary>The path with forward slashes.</summary>
    public static string Slashed(string path) => path.Replace('\\', '/');

    /// <summary>The folder of a path without a slash at its end; empty for that of the root.</summary>
    public static string Folder(string path) => path.Substring(0, Math.Max(0, path.LastIndexOf('/')));

    /// <summary>The path of a name that counts from a folder; one that is absolute stands for itself.</summary>
    public static string Combine(string folder, string name)
    {
        string slashed = Slashed(name);
        if (slashed.StartsWith("/", StringComparison.Ordinal) || slashed.IndexOf(':') == 1) return slashed;
        var parts = new List<string>(folder.Split('/'));
        foreach (string part in slashed.Split('/').Where(part => part is not ("" or ".")))
        {
            if (part != "..") parts.Add(part);
            else if (parts.Count > 1) parts.RemoveAt(parts.Count - 1);
        }

        return string.Join("/", parts);
    }

    /// <summary>The way from a folder to a path; the path itself where they have no root in common.</summary>
    public static string From(string folder, string path)
    {
        string[] here = folder.Split('/'), there = path.Split('/');
        int same = 0;
        while (same < here.Length && same < there.Length - 1 && here[same] == there[same]) same++;
        return same == 0 ? path : string.Join("/", Enumerable.Repeat("..", here.Length - same).Concat(there.Skip(same)));
    }
}
