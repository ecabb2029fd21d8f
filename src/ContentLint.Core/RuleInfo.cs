using System;
using System.Collections.Immutable;
using ContentLint.Core.Configuration;
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
        Descriptor = new DiagnosticDescriptor(id, title, "{0}", module, severity, isEnabledByDefault, summary, since.Length == 0 ? null : HelpLink(module, name), name);
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

    /// <summary>The first version that has it; empty for a rule of a project, which has no page on the web either.</summary>
    public string Since { get; }

    /// <summary>The entries that name the folder of a project's own rule: it is on where one of them holds. Empty for all other rules.</summary>
    public ImmutableArray<ConfigurationEntry> Declarations { get; init; } = ImmutableArray<ConfigurationEntry>.Empty;

    /// <summary>The file of a project's own rule, for messages; empty for built-in rules.</summary>
    public string PagePath { get; init; } = "";

    /// <summary>The line of that file on which the id stands, from 1.</summary>
    public int PageLine { get; init; } = 1;

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
