using System.IO;
using Spectre.Console;

namespace ContentLint.Cli.Reports;

/// <summary>How text for people is shown.</summary>
/// <param name="HasColor">Whether it is coloured.</param>
/// <param name="Width">Cells of a line.</param>
/// <param name="IsQuiet">Whether only the summary is shown.</param>
internal sealed record ConsoleLook(bool HasColor, int Width, bool IsQuiet)
{
    /// <summary>A console that writes to <paramref name="output"/> and never wraps: lines belong to whoever reads them.</summary>
    public IAnsiConsole On(TextWriter output)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = HasColor ? AnsiSupport.Yes : AnsiSupport.No,
            ColorSystem = HasColor ? ColorSystemSupport.Standard : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(output),
        });
        console.Profile.Width = int.MaxValue / 4;
        return console;
    }
}
