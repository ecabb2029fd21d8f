using System.IO;
using System.Text;

namespace ContentLint.Cli.Reports.Markdown;

/// <summary>Writes whole rows as long as they fit.</summary>
/// <param name="output">Where they go.</param>
/// <param name="room">Bytes of UTF-8 that may be written.</param>
internal sealed class RowBudget(TextWriter output, int room)
{
    /// <summary>Bytes of UTF-8 that are left.</summary>
    public int Left { get; private set; } = room;

    /// <summary>Writes a row, or nothing when it does not fit with <paramref name="reserve"/> bytes left behind it.</summary>
    public bool TryWrite(string row, int reserve = 0)
    {
        int bytes = Encoding.UTF8.GetByteCount(row);
        if (bytes + reserve > Left) return false;
        Left -= bytes;
        output.Write(row);
        return true;
    }
}
