using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace ContentLint.Cli.Tests;

/// <summary>Links in messages against the related locations.</summary>
internal static partial class SarifLinks
{
    /// <summary>Every bracket is escaped or part of a link, and every link leads to a related location.</summary>
    public static void AllResolve(JsonElement result)
    {
        string message = result.GetProperty("message").GetProperty("text").GetString()!;
        var ids = result.TryGetProperty("relatedLocations", out var related)
            ? related.EnumerateArray().Select(l => l.GetProperty("id").GetInt32()).ToList()
            : new List<int>();
        foreach (Match link in Link().Matches(message))
            Assert.Contains(int.Parse(link.Groups[1].Value, CultureInfo.InvariantCulture), ids);
        string rest = Escaped().Replace(Link().Replace(message, ""), "");
        Assert.False(rest.Contains('[') || rest.Contains(']'), $"'{message}' has a bracket that is neither escaped nor a link.");
        Assert.All(ids, id => Assert.Contains($"]({id})", message, System.StringComparison.Ordinal));
    }

    [GeneratedRegex(@"\[(?:\\.|[^\[\]\\])*\]\((\d+)\)")]
    private static partial Regex Link();

    [GeneratedRegex(@"\\.")]
    private static partial Regex Escaped();
}
