using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Text;
using ContentLint.Action.Tests;
using ContentLint.Cli.Tests;
using ContentLint.Testing;

namespace ContentLint.Packages.Tests;

/// <summary>
/// Both packages, packed once for all tests, under a version and with a package folder of their own, so that no earlier package is
/// taken for them.
/// </summary>
public sealed class PackedProducts : IDisposable
{
    private const string GivenFeed = "CONTENTLINT_FEED";
    private readonly TemporaryFolder folder = new();

    /// <summary>Packs, unless the variable <c>CONTENTLINT_FEED</c> names a folder with packages that are to be tested.</summary>
    public PackedProducts()
    {
        Feed = Path.Combine(folder.Path, "feed");
        if (Environment.GetEnvironmentVariable(GivenFeed) is { Length: > 0 } given) Feed = Path.GetFullPath(given, RepositoryRoot.Path);
        else Pack();
        folder.Write("nuget.config", $"""<configuration><packageSources><clear /><add key="feed" value="{Feed}" /></packageSources></configuration>""");
        Variables["NUGET_PACKAGES"] = Path.Combine(folder.Path, "packages");
        Variables["DOTNET_CLI_HOME"] = Path.Combine(folder.Path, "home");
        Version = Path.GetFileNameWithoutExtension(Directory.GetFiles(Feed, "ContentLint.Analyzer.*.nupkg").Single())["ContentLint.Analyzer.".Length..];
    }

    private void Pack()
    {
        string version = string.Create(CultureInfo.InvariantCulture, $"0.0.1-test.{DateTime.UtcNow:yyyyMMddHHmmss}.{Environment.ProcessId}");
        foreach (string product in new[] { "src/ContentLint.Cli", "src/ContentLint.Analyzer" })
        {
            var run = Shell.Run(RepositoryRoot.Path, "", Variables, [
                "dotnet", "pack", product, "-c", "Release", "-o", Feed, "-v", "quiet", "-nologo", "-noAutoResponse",
                $"-p:Version={version}", $"-p:ArtifactsPath={Path.Combine(folder.Path, "artifacts")}", "-p:RunAnalyzers=false", "-p:EnforceCodeStyleInBuild=false", "-p:GenerateDocumentationFile=false",
            ]);
            if (run.ExitCode != 0) throw new InvalidOperationException($"'dotnet pack {product}' failed:\n{run.Output}{run.Error}");
        }
    }

    /// <summary>The version of both packages.</summary>
    public string Version { get; }

    /// <summary>Where the packages lie.</summary>
    public string Feed { get; }

    /// <summary>The environment of a machine that has none of our packages.</summary>
    public Dictionary<string, string> Variables { get; } = new()
    {
        ["DOTNET_NOLOGO"] = "1",
        ["DOTNET_CLI_TELEMETRY_OPTOUT"] = "1",
        ["DOTNET_SKIP_FIRST_TIME_EXPERIENCE"] = "1",
        ["DOTNET_GENERATE_ASPNET_CERTIFICATE"] = "false",
        ["MSBUILDDISABLENODEREUSE"] = "1",
    };

    /// <summary>A new folder whose only source of packages is the feed.</summary>
    public string NewFolder(string name)
    {
        string path = Path.Combine(folder.Path, name);
        Directory.CreateDirectory(path);
        return path;
    }

    /// <summary>The names of the files in a package, those apart that each package has.</summary>
    public IReadOnlyList<string> Content(string package)
    {
        using var zip = ZipFile.OpenRead(Path.Combine(Feed, $"{package}.{Version}.nupkg"));
        return [.. zip.Entries.Select(e => e.FullName).Where(n => !n.StartsWith("_rels/", StringComparison.Ordinal) && !n.StartsWith("package/", StringComparison.Ordinal) && n != "[Content_Types].xml").Order(StringComparer.Ordinal)];
    }

    /// <summary>The text of a file in a package.</summary>
    public string Read(string package, string name) => Encoding.UTF8.GetString(ReadBytes(package, name)).TrimStart('\uFEFF');

    /// <summary>A file in a package.</summary>
    public byte[] ReadBytes(string package, string name)
    {
        using var zip = ZipFile.OpenRead(Path.Combine(Feed, $"{package}.{Version}.nupkg"));
        using var bytes = new MemoryStream();
        using var entry = zip.GetEntry(name)!.Open();
        entry.CopyTo(bytes);
        return bytes.ToArray();
    }

    /// <summary>Unpacks a package into a folder.</summary>
    public void Extract(string package, string target) => ZipFile.ExtractToDirectory(Path.Combine(Feed, $"{package}.{Version}.nupkg"), target);

    public void Dispose() => folder.Dispose();
}

/// <summary>All tests of the packages share what was packed.</summary>
[CollectionDefinition(Name)]
public sealed class SharedPackages : ICollectionFixture<PackedProducts>
{
    public const string Name = "Packages";
}
