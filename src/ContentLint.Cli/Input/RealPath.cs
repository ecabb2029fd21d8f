using System.IO;

namespace ContentLint.Cli.Input;

/// <summary>Where a path leads when all links on its way are followed.</summary>
internal static class RealPath
{
    private const int MostLinks = 40;

    /// <summary>The path without links.</summary>
    /// <exception cref="IOException">Links lead in a circle.</exception>
    public static string Of(string fullPath)
    {
        int links = 0;
        return Of(fullPath, ref links);
    }

    private static string Of(string path, ref int links)
    {
        if (Path.GetDirectoryName(path) is not { } folder) return path;
        string here = Path.Combine(Of(folder, ref links), Path.GetFileName(path));
        if (new FileInfo(here).LinkTarget is not { } target) return here;
        if (++links > MostLinks) throw new IOException($"Too many links on the way to '{path}'.");
        return Of(Path.GetFullPath(target, Path.GetDirectoryName(here)!), ref links);
    }
}
