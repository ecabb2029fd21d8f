using System;
using System.Linq;
using ContentLint.Cli.Input;
using ContentLint.Core;

namespace ContentLint.Cli.Reports;

/// <summary>A report that was asked for.</summary>
/// <param name="Kind">Its form.</param>
/// <param name="File">Where it goes; null for standard output.</param>
internal sealed record ReportRequest(ReportKind Kind, string? File)
{
    /// <summary>Reads <c>KIND[=FILE]</c>.</summary>
    /// <exception cref="InputException">The kind is unknown or the file is missing.</exception>
    public static ReportRequest Parse(string text)
    {
        int sign = text.IndexOf('=', StringComparison.Ordinal);
        string kind = sign < 0 ? text : text[..sign];
        if (Array.FindIndex(Enum.GetNames<ReportKind>(), name => name.Equals(kind, StringComparison.OrdinalIgnoreCase)) is var index && index < 0)
            throw new InputException($"--report '{text}': there is no report '{kind}'. {NearestName.Hint(kind, [.. Enum.GetNames<ReportKind>().Select(name => name.ToLowerInvariant())])}");
        if (sign >= 0 && sign + 1 == text.Length)
            throw new InputException($"--report '{text}': the file is missing behind '='. Write --report {kind}=FILE, or --report {kind} for standard output.");
        return new ReportRequest(Enum.GetValues<ReportKind>()[index], sign < 0 ? null : text[(sign + 1)..]);
    }
}

/// <summary>The forms of reports.</summary>
internal enum ReportKind
{
    /// <summary>For people at a terminal.</summary>
    Console,

    /// <summary>SARIF 2.1.0.</summary>
    Sarif,

    /// <summary>Workflow commands that GitHub shows as annotations.</summary>
    GitHub,

    /// <summary>One page for reading, with the texts and the findings in them.</summary>
    Html,

    /// <summary>A summary for GitHub's job page or any other reader of Markdown.</summary>
    Markdown,

    /// <summary>ContentLint's own JSON.</summary>
    Json,

    /// <summary>A line of JSON a document, written as soon as it is checked.</summary>
    Jsonl,

    /// <summary>Counts as lines for a step's outputs.</summary>
    Outputs,
}

/// <summary>What reports need.</summary>
internal static class ReportKinds
{
    /// <summary>Whether the report shows whole texts, so that they must be kept until it is written.</summary>
    public static bool ShowsTexts(this ReportKind kind) => kind is ReportKind.Html;

    /// <summary>Whether the report is a whole of its own, which a second one in the same place would spoil. Lines for a log are not.</summary>
    public static bool IsDocument(this ReportKind kind) => kind is not (ReportKind.Console or ReportKind.GitHub);
}
