using System;
using System.IO;
using ContentLint.Cli.Reports;
using ContentLint.Cli.Reports.GitHub;

namespace ContentLint.Cli.Commands;

/// <summary>The outside world as commands see it, so that tests can stand in for it.</summary>
internal sealed record CommandHost(
    string WorkingDirectory,
    TextWriter Output,
    TextWriter Error,
    Func<Stream> OpenInput,
    bool OutputIsTerminal,
    int TerminalWidth,
    Func<string, string?> Variable)
{
    /// <summary>How text for people is shown: colours only on a terminal, and not when <c>NO_COLOR</c> is set (no-color.org).</summary>
    public ConsoleLook Look(bool noColor, bool quiet) => new(
        OutputIsTerminal && !noColor && string.IsNullOrEmpty(Variable("NO_COLOR")) && Variable("TERM") != "dumb",
        OutputIsTerminal ? Math.Clamp(TerminalWidth, 40, 160) : 100,
        quiet,
        IsReadForCommands);

    /// <summary>Where bytes go that must stay as they are: the same place as <see cref="Output"/>, which is to be flushed before.</summary>
    public Stream BytesOutput { get; init; } = Stream.Null;

    /// <summary>Whether errors are shown on a terminal.</summary>
    public bool ErrorIsTerminal { get; init; }

    /// <summary>Where progress is shown; null where nobody watches, as in continuous integration.</summary>
    public TextWriter? Progress => ErrorIsTerminal && string.IsNullOrEmpty(Variable("CI")) && Variable("TERM") != "dumb" ? Error : null;

    /// <summary>Whether this is a step of a workflow: GitHub's runner reads all that is printed there for commands.</summary>
    public bool IsReadForCommands => Variable("GITHUB_ACTIONS") == "true";

    /// <summary>This host with its stream of errors guarded, where the runner reads along.</summary>
    public CommandHost Guarded() => IsReadForCommands ? this with { Error = new WorkflowCommandGuard(Error) } : this;
}
