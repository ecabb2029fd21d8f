namespace ContentLint.Cli.Setup;

/// <summary>A workflow that checks pull requests and shows the findings in code scanning.</summary>
internal static class Workflow
{
    /// <summary>The name of the file.</summary>
    public const string FileName = ".github/workflows/contentlint.yml";

    /// <summary>Its text.</summary>
    /// <param name="baseline">The file of known findings; null when there is none.</param>
    public static string Text(string? baseline) =>
        $"""
        name: ContentLint
        on:
          pull_request:
          push:
            branches: [main, master]
        permissions:
          contents: read
          security-events: write # for the upload to code scanning
        jobs:
          contentlint:
            runs-on: ubuntu-latest
            steps:
              - uses: actions/checkout@v6
              - uses: contentlint/contentlint@v0
        {(baseline is null ? "" : $"        with:\n          baseline: {baseline}\n")}      # Where code scanning is not available, leave this step out: annotations and the job summary need none.
              - uses: github/codeql-action/upload-sarif@v4
                if: always()
                with:
                  sarif_file: contentlint.sarif

        """;
}
