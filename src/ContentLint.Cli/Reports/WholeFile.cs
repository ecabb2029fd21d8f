using System;
using System.IO;
using System.Text;
using ContentLint.Cli.Input;

namespace ContentLint.Cli.Reports;

/// <summary>A file that appears whole or not at all.</summary>
internal static class WholeFile
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Writes a file; one of that name stays as it was when writing fails.</summary>
    /// <param name="workingDirectory">Where a relative name counts from.</param>
    /// <param name="name">The file as it was given.</param>
    /// <param name="write">Writes its text.</param>
    /// <exception cref="InputException">It cannot be written.</exception>
    public static void Write(string workingDirectory, string name, Action<TextWriter> write)
    {
        string path = Path.GetFullPath(name, workingDirectory), unfinished = path + ".unfinished";
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            using (var writer = new StreamWriter(unfinished, append: false, Utf8)) write(writer);
            File.Move(unfinished, path, overwrite: true);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new InputException($"'{name}' could not be written: {e.Message}");
        }
    }
}
