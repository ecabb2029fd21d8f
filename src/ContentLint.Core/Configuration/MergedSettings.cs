using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Text;

namespace ContentLint.Core.Configuration;

/// <summary>
/// Settings that a host has already merged: keys and values that hold for a file, without the files they stand in, their lines and
/// their order.
/// </summary>
/// <param name="Settings">What they ask for.</param>
/// <param name="Problems">Why some of them cannot be obeyed: full sentences, sorted.</param>
public sealed record MergedSettings(FileSettings Settings, ImmutableArray<string> Problems)
{
    /// <summary>Those of some keys that concern ContentLint, as one text that is the same for files with the same settings.</summary>
    public static string Signature(IEnumerable<KeyValuePair<string, string>> pairs)
    {
        var signature = new StringBuilder();
        foreach (var pair in pairs.Where(pair => SettingReader.Concerns(pair.Key)).OrderBy(pair => pair.Key, StringComparer.Ordinal))
            signature.Append(pair.Key).Append('=').Append(pair.Value).Append('\n');
        return signature.ToString();
    }

    /// <summary>Reads what a <see cref="Signature"/> asks for.</summary>
    /// <param name="catalogue">All rules that there are.</param>
    /// <param name="signature">The signature.</param>
    public static MergedSettings Read(ImmutableArray<RuleInfo> catalogue, string signature)
    {
        // A host that merges settings reads no rules of a project, which may be what an unknown name means.
        var reader = new SettingReader(catalogue, mayKnowLess: signature.Split('\n').Any(line => line.StartsWith(SettingReader.Prefix + GeneralOption.Rules.Name + "=", StringComparison.Ordinal)));
        var settings = new List<Setting>();
        var problems = new List<string>();
        foreach (string line in signature.Split('\n').Where(line => line.Length > 0))
        {
            int sign = line.IndexOf('=');
            if (reader.Read(new ConfigurationEntry(line.Substring(0, sign), line.Substring(sign + 1), "", 0), out string? problem) is { } setting) settings.Add(setting);
            else if (problem is not null) problems.Add(problem);
        }

        problems.AddRange(Contradictions(settings));
        return new MergedSettings(FileSettings.From(settings), problems.ToImmutableArray());
    }

    /// <summary>A rule may be named by its id and by its name; when the two say different things, nothing tells which one is meant.</summary>
    private static IEnumerable<string> Contradictions(IEnumerable<Setting> settings) => settings
        .Select(setting => setting switch
        {
            SeveritySetting { IsForModule: false } severity => (Rule: severity.Rules[0], Name: "severity", severity.Source),
            OptionSetting option => (option.Rule, option.Option.Name, option.Source),
            _ => default,
        })
        .Where(one => one.Rule is not null)
        .GroupBy(one => (one.Rule.Id, one.Name))
        .Where(same => same.Select(one => one.Source.Value).Distinct(StringComparer.OrdinalIgnoreCase).Count() > 1)
        .Select(same => $"{string.Join(" and ", same.Select(one => $"'{one.Source.Key} = {one.Source.Value}'"))} contradict each other. Name the rule in one way only.");
}
