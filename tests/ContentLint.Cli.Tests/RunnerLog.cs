using System;
using System.Collections.Generic;
using System.IO;

namespace ContentLint.Cli.Tests;

/// <summary>Reads a log as GitHub's runner does: lines that begin with <c>::</c> behind white space, else <c>##[</c> anywhere.</summary>
internal static class RunnerLog
{
    /// <summary>A command that the runner would obey.</summary>
    public sealed record Command(string Name, IReadOnlyDictionary<string, string> Properties, string Data);

    public static IReadOnlyList<Command> Commands(string log)
    {
        var commands = new List<Command>();
        using var reader = new StringReader(log);
        while (reader.ReadLine() is { } line)
        {
            string trimmed = line.TrimStart();
            int end = trimmed.StartsWith("::", StringComparison.Ordinal) ? trimmed.IndexOf("::", 2, StringComparison.Ordinal) : -1;
            if (end >= 0) commands.Add(Parse(trimmed[2..end], trimmed[(end + 2)..]));
            else if (line.Contains("##[", StringComparison.Ordinal)) commands.Add(new Command("##[", new Dictionary<string, string>(), line));
        }

        return commands;
    }

    private static Command Parse(string head, string data)
    {
        int space = head.IndexOf(' ', StringComparison.Ordinal);
        var properties = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (string property in space < 0 ? [] : head[(space + 1)..].Split(',', StringSplitOptions.RemoveEmptyEntries))
        {
            string[] pair = property.Split('=', 2);
            if (pair.Length == 2) properties[pair[0]] = Unescape(pair[1]);
        }

        return new Command(space < 0 ? head : head[..space], properties, Unescape(data));
    }

    private static string Unescape(string text) => text
        .Replace("%0D", "\r", StringComparison.Ordinal).Replace("%0A", "\n", StringComparison.Ordinal)
        .Replace("%3A", ":", StringComparison.Ordinal).Replace("%2C", ",", StringComparison.Ordinal).Replace("%25", "%", StringComparison.Ordinal);
}
