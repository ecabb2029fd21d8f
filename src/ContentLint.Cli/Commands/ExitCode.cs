namespace ContentLint.Cli.Commands;

/// <summary>The exit codes that scripts may rely on. A run that a signal stops ends with 128 and its number: 130 for SIGINT, 143 for SIGTERM.</summary>
internal static class ExitCode
{
    /// <summary>Nothing at or above the limit of <c>--fail-on</c>.</summary>
    public const int Clean = 0;

    /// <summary>Findings at or above the limit.</summary>
    public const int Findings = 1;

    /// <summary>The run could not start or could not be finished.</summary>
    public const int CouldNotRun = 2;
}
