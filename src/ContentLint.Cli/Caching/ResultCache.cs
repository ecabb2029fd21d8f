using System;
using System.Buffers.Binary;
using System.Collections.Concurrent;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Security.Cryptography;
using System.Threading;
using ContentLint.Cli.Writing;

namespace ContentLint.Cli.Caching;

/// <summary>
/// A file of what earlier runs found, by keys that name all it depends on. It is trusted in nothing: what is cut off, changed or of another version
/// counts as unknown, and a run writes it whole or not at all, so runs may share it. Threads may use it side by side.
/// </summary>
internal sealed class ResultCache
{
    private const int KeySize = 16, SumSize = 8, EntryHead = KeySize + 1 + sizeof(int) + SumSize;
    private const byte OldestKept = 8;
    private const long MostBytes = 256L << 20;
    private static readonly byte[] Head = "contentlint cache 1\n"u8.ToArray();

    // It holds words of the texts, which others may not be allowed to read.
    private static readonly FileStreamOptions OwnersOnly = OperatingSystem.IsWindows()
        ? new() { Mode = FileMode.Create, Access = FileAccess.Write, Share = FileShare.Read | FileShare.Delete, BufferSize = 1 << 16 }
        : new() { Mode = FileMode.Create, Access = FileAccess.Write, BufferSize = 1 << 16, UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite };

    private readonly string path;
    private readonly ConcurrentDictionary<UInt128, Entry> entries = new();
    private int added;

    // Somebody's own file, which a name given by mistake must not cost.
    private bool isForeign;

    private ResultCache(string path) => this.path = path;

    /// <summary>Opens the file; one that cannot be read is as good as none.</summary>
    public static ResultCache Open(string path)
    {
        var cache = new ResultCache(path);
        try
        {
            if (!File.Exists(path)) return cache;
            if (new FileInfo(path).Length <= MostBytes * 2) cache.Take(File.ReadAllBytes(path));
            else cache.isForeign = true;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // The run goes on without it. Nobody knows what it is, so it is not overwritten.
            cache.isForeign = true;
        }

        return cache;
    }

    /// <summary>What is held under a key; null when nothing is.</summary>
    public ReadOnlyMemory<byte>? Find(UInt128 key)
    {
        if (!entries.TryGetValue(key, out var entry) || SumOf(entry.Bytes.Span) != entry.Sum) return null;
        entry.Age = 0;
        return entry.Bytes;
    }

    /// <summary>Holds something under a key.</summary>
    public void Add(UInt128 key, byte[] bytes)
    {
        entries[key] = new Entry(bytes, SumOf(bytes));
        Interlocked.Increment(ref added);
    }

    /// <summary>
    /// Writes the file when something was added. What several runs in a row had no use for is left out, and the oldest when it grows too large.
    /// </summary>
    /// <returns>Why it could not be written; null when it was.</returns>
    public string? Save()
    {
        if (added == 0) return null;
        if (isForeign) return $"'{path}' is no cache that can be read, so it was left alone. Delete it, or name another file.";
        string unfinished = string.Create(CultureInfo.InvariantCulture, $"{path}.{Guid.NewGuid():N}.unfinished");
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            using var file = UnfinishedFile.Create(unfinished, OwnersOnly);
            WriteTo(file.Content);
            file.Become(name => File.Move(name, path, overwrite: true));
            return null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return $"'{path}' could not be written: {WriteFault.Text(path, e)}";
        }
    }

    private void WriteTo(Stream stream)
    {
        stream.Write(Head);
        var head = new byte[EntryHead];
        long bytes = 0;
        foreach (var (key, entry) in entries.Where(pair => pair.Value.Age < OldestKept).OrderBy(pair => pair.Value.Age).ThenBy(pair => pair.Key))
        {
            if ((bytes += EntryHead + entry.Bytes.Length) > MostBytes) return;
            BinaryPrimitives.WriteUInt128LittleEndian(head, key);
            head[KeySize] = entry.Age;
            BinaryPrimitives.WriteInt32LittleEndian(head.AsSpan(KeySize + 1), entry.Bytes.Length);
            BinaryPrimitives.WriteUInt64LittleEndian(head.AsSpan(KeySize + 1 + sizeof(int)), entry.Sum);
            stream.Write(head);
            stream.Write(entry.Bytes.Span);
        }
    }

    private void Take(byte[] file)
    {
        if (!file.AsSpan().StartsWith(Head))
        {
            isForeign = !Head.AsSpan().StartsWith(file);
            return;
        }

        for (int at = Head.Length; at + EntryHead <= file.Length;)
        {
            var head = file.AsSpan(at, EntryHead);
            int length = BinaryPrimitives.ReadInt32LittleEndian(head[(KeySize + 1)..]);
            at += EntryHead;
            if (length < 0 || length > file.Length - at) return;
            byte age = head[KeySize];
            entries[BinaryPrimitives.ReadUInt128LittleEndian(head)] = new Entry(file.AsMemory(at, length), BinaryPrimitives.ReadUInt64LittleEndian(head[(KeySize + 1 + sizeof(int))..])) { Age = (byte)Math.Min(byte.MaxValue, age + 1) };
            at += length;
        }
    }

    private static ulong SumOf(ReadOnlySpan<byte> bytes)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(bytes, hash);
        return BinaryPrimitives.ReadUInt64LittleEndian(hash);
    }

    private sealed class Entry(ReadOnlyMemory<byte> bytes, ulong sum)
    {
        public ReadOnlyMemory<byte> Bytes { get; } = bytes;

        public ulong Sum { get; } = sum;

        /// <summary>How many runs in a row had no use for it, this one included.</summary>
        public byte Age { get; set; }
    }
}
