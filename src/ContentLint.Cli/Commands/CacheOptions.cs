using System;
using System.Collections.Generic;
using System.CommandLine;
using System.IO;
using System.Security.Cryptography;
using System.Text;
using ContentLint.Cli.Caching;
using ContentLint.Cli.Input;

namespace ContentLint.Cli.Commands;

/// <summary>The options of a check that remembers what it found.</summary>
internal sealed class CacheOptions
{
    private readonly Option<bool> cache = new("--cache") { Description = "Remember what is found, and check only files again that changed, or whose settings did." };
    private readonly Option<string?> location = new("--cache-location") { Description = "The file for --cache; else one for this folder among the user's caches.", HelpName = "FILE" };

    /// <summary>The options for the parser.</summary>
    public IEnumerable<Option> All => [cache, location];

    /// <summary>The cache that was asked for; null when none was.</summary>
    /// <exception cref="InputException">There is no place for it.</exception>
    public ResultCache? Open(CommandHost host, ParseResult parsed)
    {
        string? file = parsed.GetValue(location);
        if (!parsed.GetValue(cache))
            return file is null ? null : throw new InputException("--cache-location says where --cache keeps what it remembers. Give --cache as well.");
        return ResultCache.Open(file is null ? Usual(host) : Path.GetFullPath(file, host.WorkingDirectory));
    }

    // Not in the folder itself: what a pull request can change could keep findings silent.
    private static string Usual(CommandHost host)
    {
        string? folder = OperatingSystem.IsWindows() ? host.Variable("LOCALAPPDATA")
            : host.Variable("XDG_CACHE_HOME") is { Length: > 0 } named ? named
            : host.Variable("HOME") is { Length: > 0 } home ? Path.Combine(home, ".cache") : null;
        if (string.IsNullOrEmpty(folder)) throw new InputException("There is no folder for the user's caches. Name a file with --cache-location.");
        string name = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(host.WorkingDirectory)))[..16];
        return Path.Combine(folder, "contentlint", name + ".cache");
    }
}
