using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using ContentLint.Core.Configuration;
using Microsoft.CodeAnalysis;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace ContentLint.Core.Lists;

/// <summary>The page of a project's own rule, read at run time: the same head as a built-in page, without what only code can use.</summary>
public sealed class ListRulePage
{
    private static readonly string[] Keys = ["id", "check", "message", "severity", "precision", "languages"];
    private static readonly string[] Severities = ["error", "warning", "suggestion", "none"];
    private static readonly string[] Precisions = ["low", "medium", "high", "very-high"];
    private static readonly Regex Identifier = new("^[A-Z]{2,10}[0-9]{1,6}$", RegexOptions.CultureInvariant);
    private static readonly Regex LanguageCode = new("^[a-z]{2,3}$", RegexOptions.CultureInvariant);

    private readonly Dictionary<string, (string Value, int Line)> head = new(StringComparer.Ordinal);
    private readonly ICollection<ConfigurationProblem> problems;
    private readonly string path;

    private ListRulePage(string path, ICollection<ConfigurationProblem> problems) => (this.path, this.problems) = (path, problems);

    /// <summary>The rule's id.</summary>
    public string Id { get; private set; } = "";

    /// <summary>The line of the page on which the id stands, from 1.</summary>
    public int IdLine { get; private set; } = 1;

    /// <summary>One of <see cref="ListKind.All"/>.</summary>
    public string Kind { get; private set; } = "";

    /// <summary>What the rule says of a place.</summary>
    public ListMessage? Message { get; private set; }

    /// <summary>How grave its findings are; null when it is off.</summary>
    public DiagnosticSeverity? Severity { get; private set; }

    /// <summary>How often it is right.</summary>
    public RulePrecision Precision { get; private set; }

    /// <summary>The languages it judges; empty for all.</summary>
    public ImmutableArray<string> Languages { get; private set; }

    /// <summary>The text of its first heading.</summary>
    public string Title { get; private set; } = "";

    /// <summary>Its first paragraph.</summary>
    public string Summary { get; private set; } = "";

    /// <summary>Reads a page; null when there is a problem.</summary>
    /// <param name="path">The file, for messages.</param>
    /// <param name="text">The page.</param>
    /// <param name="problems">Takes what is wrong.</param>
    public static ListRulePage? Parse(string path, string text, ICollection<ConfigurationProblem> problems)
    {
        int before = problems.Count;
        var page = new ListRulePage(path, problems);
        string[] lines = text.Replace("\r\n", "\n").Split('\n');
        int close = lines[0] == "---" ? Array.IndexOf(lines, "---", 1) : -1;
        int odd = Array.FindIndex(lines, line => line.Any(c => char.IsControl(c) && c != '\t'));
        if (odd >= 0) page.Fault(odd + 1, "The line holds a control character. Remove it.");
        else if (close < 0) page.Fault(1, "The page must begin with a head between two lines '---'.");
        else if (page.ReadHead(string.Join("\n", lines, 1, close - 1))) page.Understand(lines, close + 1);
        return problems.Count > before ? null : page;
    }

    /// <summary>Takes plain scalars only, event by event: nothing here nests, so that no page can make the reader do so.</summary>
    private bool ReadHead(string yaml)
    {
        try
        {
            var parser = new Parser(new StringReader(yaml));
            parser.Consume<StreamStart>();
            if (!parser.TryConsume<DocumentStart>(out _) || !parser.TryConsume<MappingStart>(out _)) return Fault(2, "The head must be lines such as 'check: phrases'.");
            while (!parser.TryConsume<MappingEnd>(out _))
            {
                int line = (int)parser.Current!.Start.Line + 1;
                if (!parser.TryConsume<Scalar>(out var key)) return Fault(line, "A key of the head must be a word.");
                if (!Keys.Contains(key.Value)) return Fault(line, $"The head has an unknown key '{key.Value}'. {NearestName.Hint(key.Value, Keys)}");
                if (head.ContainsKey(key.Value)) return Fault(line, $"'{key.Value}' stands twice in the head. Keep one of them.");
                if (!parser.TryConsume<Scalar>(out var value)) return Fault(line, $"'{key.Value}' must be a text on one line.");
                head[key.Value] = (value.Value, line);
            }

            return true;
        }
        catch (YamlException e)
        {
            return Fault((int)e.Start.Line + 1, $"The head cannot be read: {e.Message}");
        }
        catch (Exception e) when (e is InvalidOperationException or ArgumentException)
        {
            // YamlDotNet 16.3 lets these slip through for odd tags and unclosed flow sequences.
            return Fault(2, $"The head cannot be read: {e.Message}");
        }
    }

    private void Understand(string[] lines, int start)
    {
        (Id, IdLine) = (Value("id"), Line("id"));
        if (Id.StartsWith("CL", StringComparison.OrdinalIgnoreCase)) Fault(IdLine, $"The id '{Id}' begins with CL, as those of the built-in rules do. Choose other letters, such as 'MY0001'.");
        else if (!Identifier.IsMatch(Id)) Fault(IdLine, $"{(Id.Length == 0 ? "The head needs an 'id'" : $"The id '{Id}' cannot be")}: write two or more capitals and a number, such as 'MY0001'.");
        Kind = OneOf("check", ListKind.All, null);
        Message = ListMessage.Parse(Value("message"), Kind, out string? problem);
        if (problem is not null) Fault(Line("message"), problem);
        Severity = OneOf("severity", Severities, "suggestion") switch { "error" => DiagnosticSeverity.Error, "warning" => DiagnosticSeverity.Warning, "none" => null, _ => DiagnosticSeverity.Info };
        Precision = (RulePrecision)Math.Max(0, Array.IndexOf(Precisions, OneOf("precision", Precisions, "medium")));
        Languages = Value("languages").Split(',').Select(l => l.Trim()).Where(l => l.Length > 0).ToImmutableArray();
        foreach (string language in Languages.Where(l => !LanguageCode.IsMatch(l))) Fault(Line("languages"), $"'{language}' is no language. Write codes such as 'en', with commas between.");
        int title = Array.FindIndex(lines, start, l => l.StartsWith("# ", StringComparison.Ordinal));
        if (title < 0)
        {
            Fault(start + 1, "The page needs a title: a line that begins with '# '.");
            return;
        }

        Title = lines[title].Substring(2).Trim();
        Summary = string.Join(" ", lines.Skip(title + 1).SkipWhile(l => l.Trim().Length == 0).TakeWhile(l => l.Trim().Length > 0)).Trim();
        if (Title.Length == 0 || !Summary.EndsWith(".", StringComparison.Ordinal)) Fault(title + 1, "Behind the title must stand a paragraph that says what the rule flags and ends with a full stop.");
    }

    private string OneOf(string key, IReadOnlyCollection<string> known, string? otherwise)
    {
        string value = head.TryGetValue(key, out var given) ? given.Value : otherwise ?? "";
        if (!known.Contains(value)) Fault(Line(key), value.Length == 0 ? $"The head needs '{key}': {string.Join(", ", known)}." : $"'{key}' cannot be '{value}'. {NearestName.Hint(value, known)}");
        return value;
    }

    private string Value(string key) => head.TryGetValue(key, out var given) ? given.Value : "";

    private int Line(string key) => head.TryGetValue(key, out var given) ? given.Line : 1;

    private bool Fault(int line, string message)
    {
        problems.Add(new ConfigurationProblem(path, line, message));
        return false;
    }
}
