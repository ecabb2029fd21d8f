using System;
using System.IO;
using System.Linq;
using System.Text.Json;

namespace ContentLint.Cli.Tests;

/// <summary>Regions of a report against the files they speak of.</summary>
internal static class SarifRegions
{
    public static string Uri(JsonElement result) =>
        result.GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("artifactLocation").GetProperty("uri").GetString()!;

    /// <summary>Lines, columns, offsets and snippet name the same place in the file.</summary>
    public static void LeadHome(string folder, JsonElement physicalLocation, bool oneLine)
    {
        string text = Read(folder, physicalLocation.GetProperty("artifactLocation"));
        var region = physicalLocation.GetProperty("region");
        int start = region.GetProperty("charOffset").GetInt32(), end = start + region.GetProperty("charLength").GetInt32();
        Assert.InRange(end, start, text.Length);
        Assert.Equal((region.GetProperty("startLine").GetInt32(), region.GetProperty("startColumn").GetInt32()), LineAndColumn(text, start));
        Assert.Equal((region.GetProperty("endLine").GetInt32(), region.GetProperty("endColumn").GetInt32()), LineAndColumn(text, end));
        if (oneLine) Assert.Equal(region.GetProperty("startLine").GetInt32(), region.GetProperty("endLine").GetInt32());
        if (region.TryGetProperty("snippet", out var snippet)) Assert.Equal(text[start..end], snippet.GetProperty("text").GetString());
    }

    /// <summary>The places of replacements lie in the file and do not overlap.</summary>
    public static void FixesLeadHome(string folder, JsonElement result)
    {
        if (!result.TryGetProperty("fixes", out var fixes)) return;
        foreach (var change in fixes.EnumerateArray().SelectMany(f => f.GetProperty("artifactChanges").EnumerateArray()))
        {
            int length = Read(folder, change.GetProperty("artifactLocation")).Length, last = 0;
            foreach (var region in change.GetProperty("replacements").EnumerateArray().Select(r => r.GetProperty("deletedRegion")))
            {
                int start = region.GetProperty("charOffset").GetInt32();
                Assert.InRange(start, last, length);
                last = start + region.GetProperty("charLength").GetInt32();
                Assert.InRange(last, start, length);
            }
        }
    }

    private static string Read(string folder, JsonElement artifact)
    {
        Assert.Equal("%SRCROOT%", artifact.GetProperty("uriBaseId").GetString());
        string uri = artifact.GetProperty("uri").GetString()!;
        Assert.True(System.Uri.IsWellFormedUriString(uri, UriKind.Relative), uri);
        return File.ReadAllText(Path.Combine(folder, System.Uri.UnescapeDataString(uri)));
    }

    /// <summary>Counted anew, character by character: lines end at LF, CRLF or a lone CR.</summary>
    private static (int Line, int Column) LineAndColumn(string text, int offset)
    {
        int line = 1, column = 1;
        for (int i = 0; i < offset; i++)
        {
            bool ends = text[i] == '\n' || (text[i] == '\r' && (i + 1 == text.Length || text[i + 1] != '\n'));
            (line, column) = ends ? (line + 1, 1) : (line, column + 1);
        }

        return (line, column);
    }
}
