using System;
using System.IO;
using System.Runtime.CompilerServices;
using System.Threading.Tasks;

// Verify.Xunit's own namespace and names, so that the package can take this file's place.
#pragma warning disable IDE0130
namespace VerifyXunit;

/// <summary>
/// Stands in for Verify.Xunit with its conventions: the expected text lies beside the test as
/// <c>Class.Method.verified.EXT</c>; a difference writes <c>Class.Method.received.EXT</c>.
/// </summary>
public static class Verifier
{
    public static Task Verify(
        string target,
        string extension = "txt",
        [CallerFilePath] string sourceFile = "",
        [CallerMemberName] string method = "")
    {
        string stem = Path.Combine(Path.GetDirectoryName(sourceFile)!, $"{Path.GetFileNameWithoutExtension(sourceFile)}.{method}");
        string verified = $"{stem}.verified.{extension}", received = $"{stem}.received.{extension}";
        string actual = target.ReplaceLineEndings("\n").TrimEnd('\n') + "\n";
        string? expected = File.Exists(verified) ? File.ReadAllText(verified).ReplaceLineEndings("\n") : null;
        if (actual == expected)
        {
            File.Delete(received);
            return Task.CompletedTask;
        }

        File.WriteAllText(received, actual);
        throw new VerifyException(expected is null
            ? $"There is no {verified}. If the text below is right, rename {received} to it.\n{actual}"
            : $"{FirstDifference(expected, actual)}\nIf the new text is right, rename {received} to {verified}.");
    }

    private static string FirstDifference(string expected, string actual)
    {
        string[] left = expected.Split('\n'), right = actual.Split('\n');
        int i = 0;
        while (i < left.Length && i < right.Length && left[i] == right[i]) i++;
        return $"Line {i + 1} differs.\nverified: {(i < left.Length ? left[i] : "<end>")}\nreceived: {(i < right.Length ? right[i] : "<end>")}";
    }
}

/// <summary>A text that is not as verified.</summary>
public sealed class VerifyException(string message) : Exception(message);
