using System.Globalization;
using System.Text.RegularExpressions;
using ContentLint.Cli.Input;

namespace ContentLint.Cli.Reports.Sarif;

/// <summary>
/// What names a run: <c>category/run</c>, where code scanning takes all up to the last slash as the category and lets a second
/// upload of a category replace the first. So each shard has a category of its own.
/// </summary>
internal static partial class SarifRunName
{
    /// <summary>The name of a run over all files.</summary>
    public const string Whole = "contentlint/check/";

    /// <summary>The name of a run.</summary>
    public static string Of(Shard? shard) => shard is null ? Whole : $"{Whole}{shard}/";

    /// <summary>How many shards the run of a shard was cut into; null when the name is none of a shard.</summary>
    public static int? Count(string name) =>
        ShardName().Match(name) is { Success: true } match && int.TryParse(match.Groups[1].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture, out int count) ? count : null;

    [GeneratedRegex("/shard-[0-9]+-of-([0-9]+)/$", RegexOptions.CultureInvariant)]
    private static partial Regex ShardName();
}
