using System.Globalization;
using System.IO;

namespace ContentLint.Cli.Reports;

/// <summary><c>name=value</c> lines for a step's outputs (<c>GITHUB_OUTPUT</c>). Only integers: nothing in an article can reach them.</summary>
internal sealed class OutputsReport : IReport
{
    public void Write(RunOutcome outcome, TextWriter output)
    {
        var counts = RunCounts.Of(outcome);
        Write("findings", counts.Findings);
        Write("new-findings", counts.New);
        Write("known-findings", counts.Known);
        Write("errors", counts.Errors);
        Write("warnings", counts.Warnings);
        Write("suggestions", counts.Suggestions);
        Write("documents", outcome.DocumentCount);

        void Write(string name, int value) => output.Write(string.Create(CultureInfo.InvariantCulture, $"{name}={value}\n"));
    }
}
