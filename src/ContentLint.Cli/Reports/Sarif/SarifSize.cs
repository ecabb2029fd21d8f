using System;
using System.IO;
using System.IO.Compression;

namespace ContentLint.Cli.Reports.Sarif;

/// <summary>Keeps a run within what code scanning takes: so many results, and so many bytes.</summary>
internal static class SarifSize
{
    /// <summary>Behind gzip, code scanning rejects a larger file (GitHub Docs, "SARIF support for code scanning").</summary>
    public const long Hard = 10_000_000;

    private const double Margin = 0.95;

    /// <summary>The run with as many results as fit.</summary>
    /// <param name="run">The whole run.</param>
    /// <param name="limit">How many results there may be.</param>
    /// <param name="sizeLimit">How many bytes there may be behind gzip.</param>
    public static SarifRun Fit(SarifRun run, int limit, long sizeLimit)
    {
        while (true)
        {
            var fitting = SarifLimit.Apply(run, limit);
            long size = Compressed(fitting, sizeLimit);
            if (size <= sizeLimit || fitting.Results.Count == 0) return fitting;
            limit = (int)Math.Min(fitting.Results.Count - 1, fitting.Results.Count * Margin * sizeLimit / size);
        }
    }

    /// <summary>Bytes behind gzip; those without it when they are few enough already.</summary>
    private static long Compressed(SarifRun run, long enough)
    {
        using var plain = new CountingStream();
        SarifFile.Write(run, plain);
        if (plain.Written <= enough) return plain.Written;
        using var packed = new CountingStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Fastest, leaveOpen: true)) SarifFile.Write(run, gzip);
        return packed.Written;
    }

    /// <summary>Counts what passes through it.</summary>
    private sealed class CountingStream : Stream
    {
        public long Written { get; private set; }

        public override bool CanRead => false;

        public override bool CanSeek => false;

        public override bool CanWrite => true;

        public override long Length => Written;

        public override long Position { get => Written; set => throw new NotSupportedException(); }

        public override void Flush()
        {
        }

        public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => Written += count;

        public override void Write(ReadOnlySpan<byte> buffer) => Written += buffer.Length;
    }
}
