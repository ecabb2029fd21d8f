using System;
using System.Linq;

namespace ContentLint.Core.Lists;

/// <summary>
/// What a rule that is a list says: a sentence in which <c>{0}</c> stands for the text found and, where the list knows it,
/// <c>{1}</c> for what to write instead. Other braces stand as they are.
/// </summary>
public sealed class ListMessage
{
    private const int LongestQuote = 60, LongestTemplate = 200;
    private readonly string template;

    private ListMessage(string template) => this.template = template;

    /// <summary>Reads a message; null when there is a problem.</summary>
    /// <param name="template">As a page's head has it.</param>
    /// <param name="kind">One of <see cref="ListKind.All"/>.</param>
    /// <param name="problem">What is wrong; null when nothing is.</param>
    public static ListMessage? Parse(string template, string kind, out string? problem)
    {
        problem = template.Length == 0 ? "The head needs a 'message': what the rule says of a place, with {0} for the text found there."
            : template.Length > LongestTemplate ? $"'message' has more than {LongestTemplate} characters. Say it in fewer."
            : template.Any(char.IsControl) ? "'message' must be one line without control characters."
            : !template.EndsWith(".", StringComparison.Ordinal) ? "'message' must be a sentence that ends with a full stop."
            : template.IndexOf("{1}", StringComparison.Ordinal) >= 0 && kind != ListKind.Replacements ? $"'message' has {{1}}, which only 'check: {ListKind.Replacements}' knows."
            : null;
        return problem is null ? new ListMessage(template) : null;
    }

    /// <summary>The message for a place.</summary>
    public string For(string found, string? replacement)
    {
        // Split at the places first: what was found may itself hold {1}.
        string[] parts = template.Split(["{0}"], StringSplitOptions.None);
        for (int i = 0; i < parts.Length; i++) parts[i] = parts[i].Replace("{1}", Quoted(replacement ?? ""));
        return string.Join(Quoted(found), parts);
    }

    private static string Quoted(string text)
    {
        string line = string.Join(" ", text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        if (line.Length <= LongestQuote) return line;
        int end = char.IsHighSurrogate(line[LongestQuote - 1]) ? LongestQuote - 1 : LongestQuote;
        return line.Substring(0, end) + "…";
    }
}
