using System;
using System.Linq;

namespace ContentLint.Cli.Input;

/// <summary>A word of a command that a message shows: it can be copied to a shell as it stands.</summary>
internal static class ShellWord
{
    /// <summary>The word, in single quotes where a shell would read it otherwise.</summary>
    public static string Of(string word) =>
        word.Length > 0 && word.All(c => char.IsAsciiLetterOrDigit(c) || c is '/' or '.' or '-' or '_' or ':' or '+' or '=' or ',' or '@')
            ? word
            : "'" + word.Replace("'", "'\\''", StringComparison.Ordinal) + "'";
}
