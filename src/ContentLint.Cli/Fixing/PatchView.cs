using System.IO;
using System.Text;
using ContentLint.Cli.Reports;
using Spectre.Console;

namespace ContentLint.Cli.Fixing;

/// <summary>Shows a diff on a terminal, coloured and made safe: it is to be read there, not to be applied.</summary>
internal static class PatchView
{
    private static readonly Style Removed = new(Color.Red), Added = new(Color.Green), Place = new(Color.Aqua), Name = new(decoration: Decoration.Bold);

    /// <summary>Shows a diff.</summary>
    public static void Write(byte[] patch, ConsoleLook look, TextWriter output)
    {
        var console = look.On(output);
        bool isHead = true;
        foreach (var bytes in ByteLines.Of(patch))
        {
            string line = Encoding.UTF8.GetString(bytes.Span).TrimEnd('\r', '\n');
            if (line.StartsWith('@')) isHead = false;
            console.WriteLine(ExcerptLine.Safe(line), isHead ? Name : Look(line));
        }
    }

    private static Style Look(string line) => line.Length == 0 ? Style.Plain : line[0] switch { '-' => Removed, '+' => Added, '@' => Place, _ => Style.Plain };
}
