using System.Collections.Generic;
using System.IO;
using System.Linq;
using ContentLint.Core;
using ContentLint.Testing;

namespace ContentLint.Rules.Tests;

/// <summary>The files of a rule's folder.</summary>
internal static class RulePageFile
{
    public static RuleInfo Rule(string id) => RuleCatalog.All.Single(rule => rule.Id == id);

    public static string Folder(RuleInfo rule) => RepositoryRoot.File("rules", rule.Module, rule.Name);

    /// <summary>The page and, if there is one, the list of odd cases.</summary>
    public static IEnumerable<string> WithExamples(RuleInfo rule) =>
        new[] { "rule.md", "cases.md" }.Where(name => File.Exists(Path.Combine(Folder(rule), name)));
}
