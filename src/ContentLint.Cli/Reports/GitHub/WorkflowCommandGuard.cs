using System.IO;
using System.Text;

namespace ContentLint.Cli.Reports.GitHub;

/// <summary>
/// A way to a log that GitHub's runner reads for commands: it takes a line for one when the line begins, behind white space, with
/// <c>::</c>, or holds <c>##[</c> anywhere. One sign of each is replaced by one that looks like it and is as wide.
/// </summary>
internal sealed class WorkflowCommandGuard(TextWriter log) : TextWriter(log.FormatProvider)
{
    private const char Colon = '\uA789', Bracket = '\u2045';

    private bool atStart = true;
    private char last = '\n', beforeLast = '\n';

    public override Encoding Encoding => log.Encoding;

    /// <summary>A text without anything that the runner takes for a command.</summary>
    public static string Guard(string text)
    {
        using var log = new StringWriter();
        using var guard = new WorkflowCommandGuard(log);
        guard.Write(text);
        return log.ToString();
    }

    public override void Write(char value)
    {
        char written = value == ':' && last == ':' && atStart ? Colon : value == '[' && last == '#' && beforeLast == '#' ? Bracket : value;
        if (value is '\n' or '\r') atStart = true;
        else if (!char.IsWhiteSpace(value) && !(value == ':' && last != ':')) atStart = false;
        (beforeLast, last) = (last, written);
        log.Write(written);
    }

    public override void Flush() => log.Flush();
}
