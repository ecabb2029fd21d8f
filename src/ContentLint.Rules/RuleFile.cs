using System;
using System.Collections.Generic;
using System.IO;
using ContentLint.Language;

namespace ContentLint.Rules;

/// <summary>The pages and word lists of the rules' folders, as embedded in this assembly.</summary>
internal static class RuleFile
{
    /// <summary>The text of a file.</summary>
    /// <param name="name">Its path from the repository's root, such as <c>rules/scraping/merged-words/rule.md</c>.</param>
    public static string ReadText(string name)
    {
        using var stream = typeof(RuleFile).Assembly.GetManifestResourceStream(name)
            ?? throw new ArgumentException($"'{name}' is not embedded.", nameof(name));
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }

    /// <summary>The entries of a word list.</summary>
    /// <param name="name">Its path below <c>rules/</c>, such as <c>scraping/leftover-boilerplate/en/widgets.txt</c>.</param>
    public static IReadOnlyList<string> ReadList(string name) => ListFile.Read(typeof(RuleFile).Assembly, "rules/" + name);
}
