using System;
using System.Collections.Generic;

namespace ContentLint.Cli.Input;

/// <summary>The file endings that are read.</summary>
internal static class Endings
{
    /// <summary>All of them, for messages.</summary>
    public static IReadOnlyList<string> All { get; } = [".md", ".markdown", ".mdx", ".txt", ".html", ".htm", ".cs", ".jsonl"];

    /// <summary>Whether the file holds one JSON record a line.</summary>
    public static bool IsJsonLines(string path) => path.EndsWith(".jsonl", StringComparison.OrdinalIgnoreCase);
}
