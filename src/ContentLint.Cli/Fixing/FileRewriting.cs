using System;
using System.IO;
using System.Security.Cryptography;
using ContentLint.Cli.Input;
using ContentLint.Cli.Writing;

namespace ContentLint.Cli.Fixing;

/// <summary>
/// Writes the fixed text beside the file and puts it in the file's place when it is whole. A file that is read-only, was changed in
/// the meantime or lies outside is left alone.
/// </summary>
/// <param name="target">Tells the file to write, links resolved; asked when something is to be written.</param>
internal sealed class FileRewriting(Func<string> target) : IRewriting
{
    private readonly IncrementalHash read = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private UnfinishedFile? written;
    private string path = "";
    private long position;

    public void Keep(ReadOnlyMemory<byte> bytes) => Guard(() =>
    {
        written?.Content.Write(bytes.Span);
        Pass(bytes);
    });

    public void Replace(ReadOnlyMemory<byte> old, ReadOnlyMemory<byte> current) => Guard(() =>
    {
        if (written is null) Begin();
        written!.Content.Write(current.Span);
        Pass(old);
    });

    public void Finish() => Guard(() =>
    {
        if (written is null) return;
        written.Content.Flush(flushToDisk: true);
        if (!IsAsRead()) throw new InputException("The file was changed by someone else while it was fixed; it was left alone. Run the command again.");
        written.Become(name =>
        {
            if (OperatingSystem.IsWindows())
            {
                // A replacement keeps the access rules of the file there.
                File.Replace(name, path, null);
            }
            else
            {
                File.SetUnixFileMode(name, File.GetUnixFileMode(path));
                File.Move(name, path, overwrite: true);
            }
        });
    });

    public void Dispose()
    {
        written?.Dispose();
        read.Dispose();
    }

    private void Begin()
    {
        path = target();
        if (new FileInfo(path).IsReadOnly) throw new InputException("The file is read-only; it was left alone. Make it writable to have it fixed.");
        string name = Path.Combine(Path.GetDirectoryName(path)!, $".contentlint-{Path.GetRandomFileName()}");
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write, Share = FileShare.Read | FileShare.Delete };
        if (!OperatingSystem.IsWindows()) options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        written = UnfinishedFile.Create(name, options);
        using var original = File.OpenRead(path);
        CopyTo(original, written.Content, position);
    }

    private void Pass(ReadOnlyMemory<byte> bytes)
    {
        read.AppendData(bytes.Span);
        position += bytes.Length;
    }

    private bool IsAsRead()
    {
        using var now = File.OpenRead(path);
        return SHA256.HashData(now).AsSpan().SequenceEqual(read.GetHashAndReset());
    }

    private static void CopyTo(FileStream from, FileStream to, long length)
    {
        byte[] buffer = new byte[1 << 16];
        while (length > 0)
        {
            int count = from.Read(buffer, 0, (int)Math.Min(buffer.Length, length));
            if (count == 0) break;
            to.Write(buffer, 0, count);
            length -= count;
        }
    }

    private void Guard(Action write)
    {
        try
        {
            write();
        }
        catch (FileNotFoundException)
        {
            throw new InputException("The file has vanished while it was fixed; nothing was written.");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new InputException($"The file could not be written: {WriteFault.Text(path, e)} It was left as it was.");
        }
    }
}
