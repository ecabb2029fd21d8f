using System;
using System.Collections.Generic;

namespace ContentLint.House.Tests;

/// <summary>
/// The folders of each project, the lowest first: a file may use what lies in its own folder or below. Where the project's own
/// folder is not in the list, it is the hall that all rooms open to: it knows them and they know it.
/// </summary>
internal static class Folders
{
    public static readonly Dictionary<string, string[]> InOrder = new(StringComparer.Ordinal)
    {
        ["ContentLint.Documents"] = ["PlainText", "Html", "CSharp", "Markdown"],
        ["ContentLint.Language"] = ["Lexicon", "Text", "Detection", "Joints", "Damage", "Structure", "Duplicates", "Attributions", "People", "VagueSources", "References", "Quotations", "Claims"],
        ["ContentLint.Core"] = ["Baselines", "Configuration", "Examples", "Lists", "Suppressions", "Fixing"],
        ["ContentLint.Cli"] = ["Input", "Writing", "Caching", "Reports", "Running", "Baselines", "Changes", "Setup", "Fixing", "Commands", ""],
    };
}
