using System;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace ContentLint.RuleCatalog;

/// <summary>The head of a rule page with its title and summary, or the fault that made it unreadable.</summary>
internal sealed record RulePage(string Path, string Module, string Name)
{
    private static readonly string[] Checks = ["phrases", "replacements", "pattern"];

    public string Id { get; init; } = "";
    public string Severity { get; init; } = "";
    public string Precision { get; init; } = "";
    public string Since { get; init; } = "";

    /// <summary>What the list of a rule without a class holds; empty for a rule with a class.</summary>
    public string Check { get; init; } = "";

    /// <summary>What a rule without a class says of a place.</summary>
    public string Message { get; init; } = "";
    public EquatableArray<string> Languages { get; init; } = EquatableArray<string>.Empty;
    public EquatableArray<RulePageOption> Options { get; init; } = EquatableArray<RulePageOption>.Empty;
    public string Title { get; init; } = "";
    public string Summary { get; init; } = "";

    /// <summary>What is wrong with the page, and the zero-based line; null when it is sound.</summary>
    public (string Message, int Line)? Fault { get; init; }

    /// <summary>The name in Pascal case, which the rule's class bears.</summary>
    public string ClassName => PascalCase(Name);

    /// <summary>The module in Pascal case, which is the last part of the class's namespace.</summary>
    public string ModuleName => PascalCase(Module);

    public static RulePage Parse(string path, string text)
    {
        string[] parts = path.Replace('\\', '/').Split('/');
        var page = new RulePage(path, parts[parts.Length - 3], parts[parts.Length - 2]);
        string[] lines = text.Replace("\r\n", "\n").Split('\n');
        int close = lines.Length > 0 && lines[0] == "---" ? Array.IndexOf(lines, "---", 1) : -1;
        if (close < 0) return page with { Fault = ("The page must begin with a YAML head between two lines '---'.", 0) };
        try
        {
            return page.WithBody(lines, close + 1).WithHead(string.Join("\n", lines, 1, close - 1));
        }
        catch (YamlException e)
        {
            return page with { Fault = (e.Message, (int)e.Start.Line) };
        }
        catch (Exception e) when (e is InvalidOperationException or ArgumentException)
        {
            // YamlDotNet 16.3 lets these slip through for odd tags and unclosed flow sequences.
            return page with { Fault = ("The head is not readable as YAML: " + e.Message, 1) };
        }
    }

    public static string PascalCase(string kebab)
    {
        var result = new System.Text.StringBuilder();
        foreach (string part in kebab.Split('-'))
        {
            if (part.Length > 0) result.Append(char.ToUpperInvariant(part[0])).Append(part, 1, part.Length - 1);
        }

        return result.ToString();
    }

    private RulePage WithHead(string head)
    {
        var yaml = new YamlStream();
        yaml.Load(new StringReader(head));
        if (yaml.Documents.Count != 1 || yaml.Documents[0].RootNode is not YamlMappingNode map)
            return this with { Fault = ("The head must be a mapping.", 1) };
        var page = this;
        foreach (var pair in map.Children)
        {
            if (pair.Key is not YamlScalarNode key) return this with { Fault = ("A key of the head must be a word.", (int)pair.Key.Start.Line) };
            string value = (pair.Value as YamlScalarNode)?.Value ?? "";
            switch (key.Value)
            {
                case "id": page = page with { Id = value }; break;
                case "severity": page = page with { Severity = value }; break;
                case "precision": page = page with { Precision = value }; break;
                case "since": page = page with { Since = value }; break;
                case "check" when Array.IndexOf(Checks, value) < 0: return this with { Fault = ($"'check' cannot be '{value}'; known are {string.Join(", ", Checks)}.", (int)key.Start.Line) };
                case "check": page = page with { Check = value }; break;
                case "message": page = page with { Message = value }; break;
                case "languages": page = page with { Languages = SplitList(value) }; break;
                case "options" when pair.Value is YamlMappingNode options: page = page with { Options = ReadOptions(options) }; break;
                default: return this with { Fault = ($"The head has an unknown key '{key.Value}'; known are id, severity, precision, since, languages, options, check, message.", (int)key.Start.Line) };
            }
        }

        return page.Checked();
    }

    private RulePage Checked()
    {
        string? fault =
            !System.Text.RegularExpressions.Regex.IsMatch(Id, "^CL[0-9]{4}$") ? "'id' must be CL and four digits."
            : Severity is not ("error" or "warning" or "suggestion" or "none") ? "'severity' must be error, warning, suggestion or none."
            : Precision is not ("low" or "medium" or "high" or "very-high") ? "'precision' must be low, medium, high or very-high."
            : Since.Length == 0 ? "'since' must name the first version that has the rule."
            : Title.Length == 0 ? "The page needs a title: a line that begins with '# '."
            : !Summary.EndsWith(".", StringComparison.Ordinal) ? "The first paragraph is the summary and must end with a full stop."
            : Check.Length == 0 && Message.Length > 0 ? "'message' is for rules with 'check'; a class says it itself."
            : Check.Length > 0 && !Message.EndsWith(".", StringComparison.Ordinal) ? "A rule with 'check' needs a 'message' that ends with a full stop."
            : Check.Length > 0 && Options.Any() ? "A rule with 'check' cannot have options: nothing would read them."
            : null;
        return fault is null ? this : this with { Fault = (fault, 1) };
    }

    private RulePage WithBody(string[] lines, int start)
    {
        int title = Array.FindIndex(lines, start, l => l.StartsWith("# ", StringComparison.Ordinal));
        if (title < 0) return this;
        int first = Array.FindIndex(lines, title + 1, l => l.Trim().Length > 0);
        if (first < 0) return this with { Title = lines[title].Substring(2).Trim() };
        int end = first;
        while (end < lines.Length && lines[end].Trim().Length > 0) end++;
        return this with { Title = lines[title].Substring(2).Trim(), Summary = string.Join(" ", lines, first, end - first).Trim() };
    }

    private static EquatableArray<RulePageOption> ReadOptions(YamlMappingNode options)
    {
        var result = ImmutableArray.CreateBuilder<RulePageOption>();
        foreach (var option in options.Children)
        {
            if (option.Value is not YamlMappingNode body || Scalar(body, "default") is not { } value || Scalar(body, "meaning") is not { } meaning)
                throw new YamlException(option.Key.Start, option.Key.End, $"The option '{option.Key}' needs a default and a meaning.");
            bool quoted = value.Style is ScalarStyle.SingleQuoted or ScalarStyle.DoubleQuoted;
            result.Add(new RulePageOption(((YamlScalarNode)option.Key).Value ?? "", value.Value ?? "", quoted, meaning.Value ?? ""));
        }

        return new EquatableArray<RulePageOption>(result.ToImmutable());
    }

    private static YamlScalarNode? Scalar(YamlMappingNode map, string key) =>
        map.Children.TryGetValue(new YamlScalarNode(key), out var node) ? node as YamlScalarNode : null;

    private static EquatableArray<string> SplitList(string value)
    {
        var result = ImmutableArray.CreateBuilder<string>();
        foreach (string part in value.Split(','))
        {
            if (part.Trim().Length > 0) result.Add(part.Trim());
        }

        return new EquatableArray<string>(result.ToImmutable());
    }
}

/// <summary>An option that a page declares.</summary>
internal sealed record RulePageOption(string Name, string Default, bool IsText, string Meaning);
