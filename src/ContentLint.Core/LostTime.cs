using System;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;

namespace ContentLint.Core;

/// <summary>What is told of a document whose check did not end in time.</summary>
public static class LostTime
{
    /// <summary>How long a document may take unless somebody says otherwise: hundreds of times what a long article takes.</summary>
    public static readonly TimeSpan Usual = TimeSpan.FromSeconds(60);

    /// <summary>The longest time that may be set.</summary>
    public static readonly TimeSpan Longest = TimeSpan.FromDays(1);

    /// <summary>The notification.</summary>
    /// <param name="path">The document's file.</param>
    /// <param name="limit">How long it may take.</param>
    /// <param name="work">The rule's id or the stage that was at work; null when that is not known.</param>
    /// <param name="catalogue">The rules that there are.</param>
    /// <param name="setting">How the limit is set on this host.</param>
    public static Notification Notice(string path, TimeSpan limit, string? work, ImmutableArray<RuleInfo> catalogue, string setting)
    {
        var rule = catalogue.FirstOrDefault(one => one.Id == work);
        string at = rule is not null ? $" while rule {rule.Id} ({rule.Name}) was at work" : work is null ? "" : $" at the stage '{work}'";
        string other = rule is not null ? $"turn the rule off for this file (contentlint.{rule.Name}.severity = none)" : "leave the file out";
        string seconds = limit.TotalSeconds.ToString("0.###", CultureInfo.InvariantCulture);
        return new Notification(
            path,
            $"The check did not end within {seconds} seconds and was given up{at}; the text was left out, the other ones were checked. Raise {setting}, or {other}. Please report it as a bug.",
            IsError: true,
            rule?.Id);
    }
}
