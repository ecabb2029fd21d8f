using System.Buffers.Binary;
using System.Globalization;
using System.IO;
using System.Security.Cryptography;
using System.Text;

namespace ContentLint.Cli.Input;

/// <summary>
/// One of several parts of a run. Which part a file belongs to follows from its path alone, so that it stays there when other
/// files come and go.
/// </summary>
/// <param name="Number">Which part, from 1.</param>
/// <param name="Count">How many parts there are.</param>
internal sealed record Shard(int Number, int Count)
{
    /// <summary>Reads <c>I/N</c>.</summary>
    /// <exception cref="InputException">It is no such part.</exception>
    public static Shard Parse(string text)
    {
        string[] parts = text.Split('/');
        return parts.Length == 2
            && int.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out int number)
            && int.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out int count)
            && number >= 1 && number <= count
            ? new Shard(number, count)
            : throw new InputException($"--shard '{text}' must be I/N with I from 1 to N, such as 2/4 for the second of four parts.");
    }

    /// <summary>Whether a file belongs to this part.</summary>
    /// <param name="file">The file.</param>
    /// <param name="root">The folder its path counts from, so that the part does not follow from where the tree stands.</param>
    public bool Holds(InputFile file, string root)
    {
        byte[] hash = SHA256.HashData(Encoding.UTF8.GetBytes(Path.GetRelativePath(root, file.FullPath).Replace('\\', '/')));
        return BinaryPrimitives.ReadUInt64BigEndian(hash) % (ulong)Count == (ulong)(Number - 1);
    }

    /// <summary>The part in words that a path may hold.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"shard-{Number}-of-{Count}");
}
