using System;
using System.Text;

namespace ContentLint.Core.Lists;

/// <summary>
/// Finds in a regular expression a run of characters that stands in all that it matches, so that a text without them need not be
/// walked. It reads the plain parts of a pattern only, and says nothing where it is not sure.
/// </summary>
internal static class RequiredText
{
    private const int Shortest = 2;

    /// <summary>The longest such run; null where there is none that is certain.</summary>
    /// <param name="pattern">The regular expression.</param>
    /// <param name="comparison">Whether the case of its letters counts.</param>
    public static string? Of(string pattern, out StringComparison comparison)
    {
        var run = new StringBuilder();
        string best = "";
        int i = 0;
        bool anyCase = pattern.StartsWith("(?i)", StringComparison.Ordinal);
        comparison = anyCase ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal;
        if (anyCase) i = "(?i)".Length;
        while (i < pattern.Length)
        {
            char c = pattern[i];
            switch (c)
            {
                case '|':
                    return null;
                case '\\':
                    if (i + 1 == pattern.Length || Escaped(pattern[i + 1]) is not { } escaped) return null;
                    if (escaped == NoCharacter) End(run, ref best);
                    else run.Append(escaped);
                    i += 2;
                    break;
                case '[' or '(':
                    End(run, ref best);
                    i = c == '[' ? EndOfClass(pattern, i) : EndOfGroup(pattern, i);
                    if (i < 0) return null;
                    break;
                case '?' or '*' or '{':
                    // What stands before it may be left out.
                    if (run.Length > 0) run.Length--;
                    End(run, ref best);
                    i = c == '{' ? pattern.IndexOf('}', i) + 1 : i + 1;
                    if (i == 0) return null;
                    break;
                case '+' or '.' or '^' or '$':
                    End(run, ref best);
                    i++;
                    break;
                default:
                    // Two letters have more than two forms where case does not matter.
                    if (anyCase && c is 'i' or 'I' or 'k' or 'K' or >= '\u0080') End(run, ref best);
                    else run.Append(c);
                    i++;
                    break;
            }
        }

        End(run, ref best);
        return best.Length >= Shortest || (best.Length == 1 && best[0] >= '\u0080') ? best : null;
    }

    private const char NoCharacter = '\0';

    private static void End(StringBuilder run, ref string best)
    {
        if (run.Length > best.Length) best = run.ToString();
        run.Clear();
    }

    /// <summary>The sign itself, <see cref="NoCharacter"/> for a class or a place, null for what takes more than one letter to say.</summary>
    private static char? Escaped(char c) => c switch
    {
        'b' or 'B' or 'd' or 'D' or 'w' or 'W' or 's' or 'S' => NoCharacter,
        >= 'a' and <= 'z' or >= 'A' and <= 'Z' or >= '0' and <= '9' => null,
        _ => c,
    };

    private static int EndOfClass(string pattern, int i)
    {
        i++;
        if (i < pattern.Length && pattern[i] == '^') i++;
        for (int first = i; i < pattern.Length; i++)
        {
            if (pattern[i] == '[') return -1;
            if (pattern[i] == '\\') i++;
            else if (pattern[i] == ']' && i > first) return i + 1;
        }

        return -1;
    }

    // Inside all may be a choice. An option that is set in a group holds for what follows: of that nothing is known.
    private static int EndOfGroup(string pattern, int i)
    {
        int depth = 0;
        while (i < pattern.Length)
        {
            if (pattern[i] == '(' && i + 2 < pattern.Length && pattern[i + 1] == '?' && pattern[i + 2] != ':') return -1;
            if (pattern[i] == '(') depth++;
            if (pattern[i] == ')' && --depth == 0) return i + 1;
            if (pattern[i] == '[')
            {
                i = EndOfClass(pattern, i);
                if (i < 0) return -1;
                continue;
            }

            i += pattern[i] == '\\' ? 2 : 1;
        }

        return -1;
    }
}
