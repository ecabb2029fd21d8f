using System.IO;

namespace ContentLint.Lexicon;

/// <summary>Writes a table whole or not at all, so that builds side by side never read half of one.</summary>
internal static class TableFile
{
    public static void Write(string file, byte[] table)
    {
        string folder = Path.GetDirectoryName(Path.GetFullPath(file))!;
        Directory.CreateDirectory(folder);
        string part = Path.Combine(folder, Path.GetRandomFileName());
        File.WriteAllBytes(part, table);
        File.Move(part, file, overwrite: true);
    }
}
