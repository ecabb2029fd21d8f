using System;
using System.Collections.Generic;
using System.IO;
using System.Text;
using ContentLint.Cli.Input;
using ContentLint.Cli.Reports.GitHub;
using ContentLint.Cli.Reports.Markdown;
using ContentLint.Cli.Reports.Sarif;

namespace ContentLint.Cli.Reports;

/// <summary>Sends each report where it was asked to go.</summary>
internal sealed class ReportWriter(string workingDirectory, ConsoleLook look, int maxFindings, RepositoryAddress? address, TextWriter standardOutput)
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Writes all reports; a file appears whole or not at all.</summary>
    /// <exception cref="InputException">A file cannot be written.</exception>
    public void Write(RunOutcome outcome, IEnumerable<ReportRequest> requests)
    {
        foreach (var request in requests)
        {
            if (request.File is null) Create(request.Kind, look).Write(outcome, standardOutput);
            else WriteFile(outcome, request.Kind, Path.GetFullPath(request.File, workingDirectory), request.File);
        }
    }

    private void WriteFile(RunOutcome outcome, ReportKind kind, string path, string given)
    {
        string unfinished = path + ".unfinished";
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            using (var writer = new StreamWriter(unfinished, append: false, Utf8))
                Create(kind, new ConsoleLook(HasColor: false, Width: 100, IsQuiet: false, IsReadForCommands: false)).Write(outcome, writer);
            File.Move(unfinished, path, overwrite: true);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new InputException($"The report '{given}' could not be written: {e.Message}");
        }
    }

    private IReport Create(ReportKind kind, ConsoleLook look) => kind switch
    {
        ReportKind.Sarif => new SarifReport(maxFindings),
        ReportKind.GitHub => new GitHubReport(),
        ReportKind.Json => new JsonReport(),
        ReportKind.Markdown => new MarkdownReport(address),
        ReportKind.Outputs => new OutputsReport(),
        _ => new ConsoleReport(look),
    };
}
