using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Runtime.ExceptionServices;
using ContentLint.Cli.Input;
using ContentLint.Cli.Reports.GitHub;
using ContentLint.Cli.Reports.Html;
using ContentLint.Cli.Reports.Markdown;
using ContentLint.Cli.Reports.Sarif;
using ContentLint.Cli.Writing;

namespace ContentLint.Cli.Reports;

/// <summary>Sends each report where it was asked to go.</summary>
internal sealed class ReportWriter(string workingDirectory, ConsoleLook look, int maxFindings, RepositoryAddress? address, TextWriter standardOutput)
{
    private static readonly ConsoleLook OnPaper = new(HasColor: false, Width: 100, IsQuiet: false, IsReadForCommands: false);

    /// <summary>Writes all reports; a file appears whole or not at all, and one that cannot be written costs none of the others.</summary>
    /// <exception cref="InputException">A file cannot be written.</exception>
    /// <exception cref="IOException">Standard output cannot be written.</exception>
    public void Write(RunOutcome outcome, IEnumerable<ReportRequest> requests)
    {
        var faults = new List<Exception>();
        foreach (var request in requests)
        {
            try
            {
                if (request.File is null) Create(request.Kind, look).Write(outcome, standardOutput);
                else WholeFile.Write(workingDirectory, request.File, writer => Create(request.Kind, OnPaper).Write(outcome, writer));
            }
            catch (Exception e) when (e is InputException or IOException)
            {
                faults.Add(e);
            }
        }

        if (faults.Count == 1) ExceptionDispatchInfo.Throw(faults[0]);
        if (faults.Count > 1) throw new InputException(string.Join("\n", faults.Select(fault => fault.Message)));
    }

    private IReport Create(ReportKind kind, ConsoleLook look) => kind switch
    {
        ReportKind.Sarif => new SarifReport(maxFindings),
        ReportKind.GitHub => new GitHubReport(),
        ReportKind.Html => new HtmlReport(),
        ReportKind.Json => new JsonReport(),
        ReportKind.Markdown => new MarkdownReport(address),
        ReportKind.Outputs => new OutputsReport(),
        _ => new ConsoleReport(look),
    };
}
