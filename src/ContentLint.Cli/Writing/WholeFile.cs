using System;
using System.Globalization;
using System.IO;
using System.Text;
using ContentLint.Cli.Input;

namespace ContentLint.Cli.Writing;

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
        string path = Path.GetFullPath(name, workingDirectory);
        try
        {
            if (IsDevice(path)) WriteInto(path, write);
            else WriteWhole(path, write);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new InputException($"'{name}' could not be written: {WriteFault.Text(path, e)}");
        }
    }

    private static void WriteWhole(string path, Action<TextWriter> write)
    {
        string unfinished = string.Create(CultureInfo.InvariantCulture, $"{path}.{Environment.ProcessId}.unfinished");
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        using var file = UnfinishedFile.Create(unfinished, new FileStreamOptions { Mode = FileMode.Create, Access = FileAccess.Write, Share = FileShare.Read | FileShare.Delete });
        WriteTo(file.Content, write);
        file.Become(name => File.Move(name, path, overwrite: true));
    }

    private static void WriteInto(string path, Action<TextWriter> write)
    {
        using var stream = new FileStream(path, FileMode.Open, FileAccess.Write);
        WriteTo(stream, write);
    }

    private static void WriteTo(Stream stream, Action<TextWriter> write)
    {
        var writer = new StreamWriter(stream, Utf8);
        write(writer);

        // Not disposed: a flush that failed would be tried once more, and hide why.
        writer.Flush();
    }

    // A pipe or a device, such as /dev/stdout, must not be replaced by a file of its name.
    private static bool IsDevice(string path) => !OperatingSystem.IsWindows() && (path.StartsWith("/dev/", StringComparison.Ordinal) || path.StartsWith("/proc/", StringComparison.Ordinal)) && File.Exists(path);
}
