using System;
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
        if (!Enum.TryParse(kind, ignoreCase: true, out ReportKind parsed) || !char.IsLetter(kind[0]))
            throw new InputException($"--report '{text}': there is no report '{kind}'. {NearestName.Hint(kind, ["console", "sarif", "json"])}");
        if (sign >= 0 && sign + 1 == text.Length)
            throw new InputException($"--report '{text}': the file is missing behind '='. Write --report {kind}=FILE, or --report {kind} for standard output.");
        return new ReportRequest(parsed, sign < 0 ? null : text[(sign + 1)..]);
    }
}

/// <summary>The forms of reports.</summary>
internal enum ReportKind
{
    /// <summary>For people at a terminal.</summary>
    Console,

    /// <summary>SARIF 2.1.0.</summary>
    Sarif,

    /// <summary>ContentLint's own JSON.</summary>
    Json,
}

/// <summary>What reports need.</summary>
internal static class ReportKinds
{
    /// <summary>Whether the report shows whole texts, so that they must be kept until it is written.</summary>
    public static bool ShowsTexts(this ReportKind kind) => false;
}
