using System.Globalization;
using ContentLint.Cli.Reports;

namespace ContentLint.Cli.Fixing;

/// <summary>Says in a sentence or two what fixing came to.</summary>
internal static class FixSummary
{
    /// <summary>The sentences.</summary>
    /// <param name="counts">The numbers.</param>
    /// <param name="files">How many files were changed.</param>
    /// <param name="options">What was asked for.</param>
    public static string Of(FixCounts counts, int files, FixOptions options)
    {
        string would = options.IsDiff ? "would be " : "";
        string done = counts.Fixes == 0 ? "Nothing " + (options.IsDiff ? "would be fixed" : "was fixed")
            : $"{Counted.Of(counts.Fixes, "finding")} {would}fixed in {Counted.Of(files, "file")}";
        if (counts.Remaining == 0) return done + "; none " + (options.IsDiff ? "would remain." : "remains.");
        string rest = $"{done}; {counts.Remaining.ToString(CultureInfo.InvariantCulture)} {(options.IsDiff ? "would remain" : counts.Remaining == 1 ? "remains" : "remain")}";
        return options.IsUnsafe || counts.WithUnsafeFix == 0 ? rest + "."
            : string.Create(CultureInfo.InvariantCulture, $"{rest}, {counts.WithUnsafeFix} of which --unsafe can fix.");
    }
}
