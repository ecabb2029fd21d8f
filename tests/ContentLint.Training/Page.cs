using System;
using System.Collections.Generic;
using System.Text.Json;

namespace ContentLint.Training;

/// <summary>One page of the data: a text and what is known of its spaces. All places are UTF-16 offsets.</summary>
/// <param name="Id">Its name; rows of one name fall into the same part when some are held out.</param>
/// <param name="Extension">The ending that says how it is read, such as <c>.md</c>.</param>
/// <param name="Text">The text.</param>
/// <param name="Merges">Where spaces were lost; null for a clean text, of which only that is known that hardly any were.</param>
/// <param name="Traps">Where two pieces of the page touch rightly.</param>
/// <param name="Ignored">Places that count neither way.</param>
internal sealed record Page(string Id, string Extension, string Text, HashSet<int>? Merges, HashSet<int> Traps, HashSet<int> Ignored)
{
    /// <summary>Reads one JSON object: <c>text</c>, and if known <c>id</c>, <c>ext</c>, <c>english</c>, <c>merges</c> (objects with <c>at</c>), <c>traps</c>, <c>ignore</c>, <c>slips</c>; places are code points.</summary>
    /// <returns>The page; null for a text that is not English.</returns>
    public static Page? Parse(string line)
    {
        using var json = JsonDocument.Parse(line);
        var row = json.RootElement;
        if (row.TryGetProperty("english", out var english) && !english.GetBoolean()) return null;
        string text = row.GetProperty("text").GetString()!;
        var units = new CodePoints(text);
        HashSet<int>? merges = null;
        if (row.TryGetProperty("merges", out var merged))
        {
            merges = [];
            foreach (var merge in merged.EnumerateArray()) merges.Add(units.ToUnit(merge.GetProperty("at").GetInt32()));
        }

        var ignored = Places(row, "ignore", units);
        ignored.UnionWith(Places(row, "slips", units));
        string id = row.TryGetProperty("id", out var name) ? name.ToString() : text;
        string extension = row.TryGetProperty("ext", out var ending) ? ending.GetString()! : ".txt";
        return new(id, extension, text, merges, Places(row, "traps", units), ignored);
    }

    private static HashSet<int> Places(JsonElement row, string name, CodePoints units)
    {
        var places = new HashSet<int>();
        if (!row.TryGetProperty(name, out var list)) return places;
        foreach (var place in list.EnumerateArray()) places.Add(units.ToUnit(place.GetInt32()));
        return places;
    }

    private sealed class CodePoints
    {
        private readonly int[]? starts;

        public CodePoints(string text)
        {
            int pairs = 0;
            foreach (char c in text) pairs += char.IsHighSurrogate(c) ? 1 : 0;
            if (pairs == 0) return;
            starts = new int[text.Length - pairs + 1];
            for (int i = 0, next = 0; next < starts.Length; next++)
            {
                starts[next] = i;
                i += i + 1 < text.Length && char.IsSurrogatePair(text[i], text[i + 1]) ? 2 : 1;
            }
        }

        public int ToUnit(int point) => starts is null ? point : starts[Math.Min(point, starts.Length - 1)];
    }
}
