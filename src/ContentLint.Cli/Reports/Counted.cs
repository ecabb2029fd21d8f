using System.Globalization;

namespace ContentLint.Cli.Reports;

/// <summary>A number with its noun.</summary>
internal static class Counted
{
    /// <summary><c>1 finding</c>, <c>2 findings</c>.</summary>
    public static string Of(int number, string noun) =>
        string.Create(CultureInfo.InvariantCulture, $"{number} {noun}{(number == 1 ? "" : "s")}");
}
