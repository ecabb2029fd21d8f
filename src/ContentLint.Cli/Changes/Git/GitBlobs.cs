using System;
using System.Globalization;
using System.IO;
using System.Text;
using ContentLint.Cli.Input;

namespace ContentLint.Cli.Changes.Git;

/// <summary>Contents of files in a repository, all read through one <c>git cat-file --batch</c>. Threads may share it.</summary>
/// <param name="start">Starts the command.</param>
internal sealed class GitBlobs(Func<GitProcess> start) : IDisposable
{
    private readonly object turn = new();
    private GitProcess? process;

    /// <summary>The bytes of a blob.</summary>
    /// <exception cref="InputException">It is not in the repository, or git failed.</exception>
    public byte[] Read(string id)
    {
        lock (turn)
        {
            process ??= start();
            process.Allow();
            try
            {
                process.Input.Write(Encoding.ASCII.GetBytes(id + "\n"));
                process.Input.Flush();
                string[] head = Head(process.Output).Split(' ');
                if (head.Length != 3 || !int.TryParse(head[2], NumberStyles.None, CultureInfo.InvariantCulture, out int size))
                    throw new InputException($"The text of the base (blob {id}) is not in this clone. Fetch it with: git fetch --refetch origin");
                byte[] bytes = new byte[size + 1];
                process.Output.ReadExactly(bytes);
                return bytes[..size];
            }
            catch (IOException)
            {
                throw process.Failure();
            }
        }
    }

    public void Dispose() => process?.Dispose();

    private static string Head(Stream output)
    {
        var line = new StringBuilder();
        for (int c = output.ReadByte(); c != '\n'; c = output.ReadByte()) line.Append(c >= 0 ? (char)c : throw new EndOfStreamException());
        return line.ToString();
    }
}
