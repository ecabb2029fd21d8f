using System;
using System.Collections.Generic;

namespace ContentLint.House.Tests;

/// <summary>The folders of each project, the lowest first: a file may use what lies in its own folder or below.</summary>
internal static class Folders
{
    public static readonly Dictionary<string, string[]> InOrder = new(StringComparer.Ordinal)
    {
        ["ContentLint.Cli"] = ["Input", "Reports", "Running", "Commands", ""],
    };
}
