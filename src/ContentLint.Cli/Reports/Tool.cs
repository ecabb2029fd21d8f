using System.Reflection;

namespace ContentLint.Cli.Reports;

/// <summary>What the tool says of itself.</summary>
internal static class Tool
{
    public const string Name = "ContentLint";
    public const string Organization = "The ContentLint authors";
    public const string InformationUri = "https://github.com/contentlint/contentlint";
    public const string Description = "Finds the damage in articles: merged words, lost spaces, duplicates, unattributed quotes, missing citations.";

    /// <summary>The semantic version, without build metadata.</summary>
    public static string Version { get; } =
        typeof(Tool).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0];
}
