using System;
using System.Collections.Generic;
using System.IO;
using System.IO.Compression;
using System.Linq;

namespace ContentLint.Training;

/// <summary>Reads pages from files of JSON lines, packed or not, and from folders of such files.</summary>
internal static class PageFiles
{
    /// <summary>The pages by the file they stand in, in the order of the names.</summary>
    public static List<(string Set, List<Page> Pages)> Read(IEnumerable<string> paths) =>
        [.. paths.SelectMany(Files).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).Select(file => (NameOf(file), Pages(file).ToList()))];

    private static IEnumerable<string> Files(string path) => Directory.Exists(path)
        ? Directory.GetFiles(path, "*.jsonl*", SearchOption.AllDirectories)
        : [path];

    private static string NameOf(string file) => Path.GetFileName(file).Split('.')[0];

    private static IEnumerable<Page> Pages(string file)
    {
        using var stream = File.OpenRead(file);
        using Stream plain = file.EndsWith(".gz", StringComparison.Ordinal) ? new GZipStream(stream, CompressionMode.Decompress) : stream;
        using var reader = new StreamReader(plain);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && Page.Parse(line) is { } page) yield return page;
        }
    }
}
