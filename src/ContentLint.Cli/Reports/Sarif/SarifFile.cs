using System.IO;
using System.Text.Json;
using ContentLint.Cli.Input;

namespace ContentLint.Cli.Reports.Sarif;

/// <summary>A SARIF file with one run of this tool.</summary>
internal static class SarifFile
{
    private const string Schema = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    /// <summary>Writes a run.</summary>
    public static void Write(SarifRun run, TextWriter output)
    {
        output.Write(JsonSerializer.Serialize(Log(run), SarifContext.Default.SarifLog));
        output.Write('\n');
    }

    /// <summary>Writes a run in UTF-8.</summary>
    public static void Write(SarifRun run, Stream output) => JsonSerializer.Serialize(output, Log(run), SarifContext.Default.SarifLog);

    /// <summary>Reads a run.</summary>
    /// <param name="path">The file.</param>
    /// <param name="given">Its name as it was given.</param>
    /// <exception cref="InputException">The file cannot be read, or this version of this tool did not write it.</exception>
    public static SarifRun Read(string path, string given)
    {
        try
        {
            using var stream = File.OpenRead(path);
            var log = JsonSerializer.Deserialize(stream, SarifContext.Default.SarifLog);
            if (log is not { Runs: [{ Tool.Driver: { } driver, AutomationDetails: not null, Invocations: [not null], Results: not null, Properties: not null } run] } || driver.Name != Tool.Name)
                throw new InputException($"'{given}' is no SARIF file with one run of {Tool.Name}. Give the files that 'contentlint check --shard I/N --report sarif=FILE' wrote.");
            return driver.Version == Tool.Version
                ? run
                : throw new InputException($"'{given}' was written by {Tool.Name} {driver.Version}, and this is {Tool.Version}. Run all shards with one version.");
        }
        catch (JsonException e)
        {
            throw new InputException($"'{given}' is no SARIF file: {e.Message}");
        }
        catch (System.Exception e) when (e is IOException or System.UnauthorizedAccessException)
        {
            throw new InputException($"'{given}' cannot be read: {e.Message}");
        }
    }

    private static SarifLog Log(SarifRun run) => new(Schema, "2.1.0", [run]);
}
