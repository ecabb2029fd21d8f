using System;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using ContentLint.Cli.Input;

namespace ContentLint.Cli.Reports;

/// <summary>Where GitHub shows the files of the commit that a workflow runs on.</summary>
internal sealed partial class RepositoryAddress
{
    private readonly string commit;

    private RepositoryAddress(string commit) => this.commit = commit;

    /// <summary>The address that a workflow's own variables name; null elsewhere.</summary>
    public static RepositoryAddress? Of(Func<string, string?> variable)
    {
        string server = variable("GITHUB_SERVER_URL") ?? "", repository = variable("GITHUB_REPOSITORY") ?? "", sha = variable("GITHUB_SHA") ?? "";
        return Server().IsMatch(server) && Repository().IsMatch(repository) && Sha().IsMatch(sha) ? new RepositoryAddress($"{server}/{repository}/blob/{sha}/") : null;
    }

    /// <summary>The address of a line (from 1) of a file; null when the file lies outside of the repository.</summary>
    public string? Line(string workingDirectory, string path, int line) =>
        SourceRoot.PathFrom(SourceRoot.Of(workingDirectory), Path.GetFullPath(path, workingDirectory)) is { } file
            ? string.Create(CultureInfo.InvariantCulture, $"{commit}{string.Join('/', file.Split('/').Select(Uri.EscapeDataString))}?plain=1#L{line}")
            : null;

    [GeneratedRegex(@"^https?://[A-Za-z0-9.:-]+\z")]
    private static partial Regex Server();

    [GeneratedRegex(@"^[A-Za-z0-9._-]+/[A-Za-z0-9._-]+\z")]
    private static partial Regex Repository();

    [GeneratedRegex(@"^[0-9a-f]{7,64}\z")]
    private static partial Regex Sha();
}
