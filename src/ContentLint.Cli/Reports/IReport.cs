using System.IO;

namespace ContentLint.Cli.Reports;

/// <summary>A form in which a run is shown.</summary>
internal interface IReport
{
    /// <summary>Writes the whole report.</summary>
    void Write(RunOutcome outcome, TextWriter output);
}
