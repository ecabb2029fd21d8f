using System;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace ContentLint.Core;

/// <summary>What the head of a rule's page says, bound to the class of the same name.</summary>
public sealed class RuleInfo
{
    private readonly Func<Rule> create;
    private readonly Func<string> readPage;

    /// <summary>Binds a page to its class; called by the generated catalogue.</summary>
    public RuleInfo(
        string id,
        string name,
        string module,
        string title,
        string summary,
        DiagnosticSeverity severity,
        bool isEnabledByDefault,
        RulePrecision precision,
        string since,
        ImmutableArray<string> languages,
        ImmutableArray<RuleOption> options,
        Func<Rule> create,
        Func<string> readPage)
    {
        Name = name;
        Module = module;
        Precision = precision;
        Since = since;
        Languages = languages;
        Options = options;
        this.create = create;
        this.readPage = readPage;
        Descriptor = new DiagnosticDescriptor(id, title, "{0}", module, severity, isEnabledByDefault, summary, HelpLink(module, name), name);
    }

    /// <summary>Roslyn's view of the rule: id, title, category, severity, description, help link.</summary>
    public DiagnosticDescriptor Descriptor { get; }

    /// <summary>The id, such as <c>CL1001</c>.</summary>
    public string Id => Descriptor.Id;

    /// <summary>The name in kebab case, such as <c>merged-words</c>.</summary>
    public string Name { get; }

    /// <summary>The module, such as <c>scraping</c>.</summary>
    public string Module { get; }

    /// <summary>How often it is right.</summary>
    public RulePrecision Precision { get; }

    /// <summary>The first version that has it.</summary>
    public string Since { get; }

    /// <summary>Languages it can judge (<c>en</c>); empty when it needs none.</summary>
    public ImmutableArray<string> Languages { get; }

    /// <summary>Its options.</summary>
    public ImmutableArray<RuleOption> Options { get; }

    /// <summary>Makes the rule; it has no state.</summary>
    public Rule Create() => create();

    /// <summary>The whole page as it stands in <c>rules/</c>, read from the assembly.</summary>
    public string ReadPage() => readPage();

    private static string HelpLink(string module, string name) =>
        $"https://github.com/contentlint/contentlint/blob/main/rules/{module}/{name}/rule.md";
}
