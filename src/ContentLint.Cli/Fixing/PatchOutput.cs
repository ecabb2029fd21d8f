using System;
using System.IO;
using System.Text;
using ContentLint.Cli.Reports;

namespace ContentLint.Cli.Fixing;

/// <summary>
/// Where diffs go: to be read on a terminal, or byte by byte to be applied. GitHub's runner would obey lines of an article that look
/// like its commands, so there they are stopped by a word that no article can know; git and patch pass over such lines.
/// </summary>
/// <param name="isShown">Whether a terminal shows them.</param>
/// <param name="look">How.</param>
/// <param name="output">The terminal.</param>
/// <param name="bytes">The same place for bytes.</param>
internal sealed class PatchOutput(bool isShown, ConsoleLook look, TextWriter output, Stream bytes) : IDisposable
{
    private string? stop;

    /// <summary>Hands on the diff of a file.</summary>
    public void Write(byte[] patch)
    {
        if (patch.Length == 0) return;
        if (isShown)
        {
            PatchView.Write(patch, look, output);
            return;
        }

        if (look.IsReadForCommands && stop is null)
        {
            stop = Guid.NewGuid().ToString("N");
            WriteLine($"::stop-commands::{stop}");
        }

        bytes.Write(patch);
    }

    /// <summary>All diffs are written.</summary>
    public void Dispose()
    {
        if (stop is not null) WriteLine($"::{stop}::");
        bytes.Flush();
    }

    private void WriteLine(string line) => bytes.Write(Encoding.ASCII.GetBytes(line + "\n"));
}
