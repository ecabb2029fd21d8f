using System;
using System.IO;
using System.Runtime.CompilerServices;

namespace ContentLint.Testing;

/// <summary>Where the checkout lies, found from the place of this very file.</summary>
public static class RepositoryRoot
{
    public static string Path { get; } = Find();

    public static string File(params string[] parts) => System.IO.Path.Combine([Path, .. parts]);

    private static string Find([CallerFilePath] string here = "")
    {
        for (var folder = new DirectoryInfo(System.IO.Path.GetDirectoryName(here)!); folder is not null; folder = folder.Parent)
        {
            if (System.IO.File.Exists(System.IO.Path.Combine(folder.FullName, "ContentLint.sln"))) return folder.FullName;
        }

        throw new InvalidOperationException($"No ContentLint.sln above {here}: run the tests from a checkout.");
    }
}
