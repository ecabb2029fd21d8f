using System.IO;
using ContentLint.Cli.Reports.GitHub;
using Spectre.Console;

namespace ContentLint.Cli.Reports;

/// <summary>How text for people is shown.</summary>
/// <param name="HasColor">Whether it is coloured.</param>
/// <param name="Width">Cells of a line.</param>
/// <param name="IsQuiet">Whether only the summary is shown.</param>
/// <param name="IsReadForCommands">Whether GitHub's runner reads along and obeys what looks like a command.</param>
internal sealed record ConsoleLook(bool HasColor, int Width, bool IsQuiet, bool IsReadForCommands)
{
    /// <summary>A console that writes to <paramref name="output"/> and never wraps: lines belong to whoever reads them.</summary>
    public IAnsiConsole On(TextWriter output)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = HasColor ? AnsiSupport.Yes : AnsiSupport.No,
            ColorSystem = HasColor ? ColorSystemSupport.Standard : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(IsReadForCommands ? new WorkflowCommandGuard(output) : output),
        });
        console.Profile.Width = int.MaxValue / 4;
        return console;
    }
}
