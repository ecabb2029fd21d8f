using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using Microsoft.CodeAnalysis.Text;

namespace ContentLint.Core.Fixing;

/// <summary>
/// The fixes of a finding as one line of printable ASCII, which every host and every report can hand on:
/// <c>1;s,13,38,mark,Insert a space.,34,0, </c>. Behind the version each fix has its kind (safe or unsafe), the passage and its mark,
/// the description and the changes: start, length and new text. A line of another version, or one that is damaged, holds no fix.
/// </summary>
public static class FixWriting
{
    /// <summary>The property of a diagnostic that holds them.</summary>
    public const string Property = "ContentLintFixes";

    private const string Version = "1";
    private const int FieldsBeforeChanges = 5;
    private const int FieldsOfChange = 3;

    /// <summary>Writes fixes.</summary>
    public static string Write(IEnumerable<CarriedFix> fixes) => string.Join(";", new[] { Version }.Concat(fixes.Select(Write)));

    /// <summary>Reads fixes; none where they cannot be read.</summary>
    public static ImmutableArray<CarriedFix> Read(string? line)
    {
        string[] parts = line is null ? [] : line.Split(';');
        if (parts.Length == 0 || parts[0] != Version) return ImmutableArray<CarriedFix>.Empty;
        var fixes = parts.Skip(1).Select(part => ReadOne(part.Split(','))).ToList();
        return fixes.Contains(null) ? ImmutableArray<CarriedFix>.Empty : fixes.OfType<CarriedFix>().ToImmutableArray();
    }

    private static string Write(CarriedFix carried)
    {
        var fields = new List<string> { carried.Fix.IsSafe ? "s" : "u", Number(carried.Passage.Start), Number(carried.Passage.Length), carried.Mark, PlainAscii.Write(carried.Fix.Description) };
        foreach (var change in carried.Fix.Changes)
        {
            fields.Add(Number(change.Span.Start));
            fields.Add(Number(change.Span.Length));
            fields.Add(PlainAscii.Write(change.NewText ?? ""));
        }

        return string.Join(",", fields);
    }

    private static CarriedFix? ReadOne(string[] fields)
    {
        if (fields.Length <= FieldsBeforeChanges || (fields.Length - FieldsBeforeChanges) % FieldsOfChange != 0) return null;
        if (fields[0] is not ("s" or "u") || Span(fields[1], fields[2]) is not { } passage || PlainAscii.Read(fields[4]) is not { } description) return null;
        var changes = ImmutableArray.CreateBuilder<TextChange>();
        int behind = passage.Start;
        for (int i = FieldsBeforeChanges; i < fields.Length; i += FieldsOfChange)
        {
            if (Span(fields[i], fields[i + 1]) is not { } span || PlainAscii.Read(fields[i + 2]) is not { } text) return null;
            if (span.Start < behind || span.End > passage.End) return null;
            behind = span.End;
            changes.Add(new TextChange(span, text));
        }

        return new CarriedFix(new Fix(description, fields[0] == "s", changes.ToImmutable()), passage, fields[3]);
    }

    private static TextSpan? Span(string start, string length) =>
        Number(start) is { } from && Number(length) is { } count && count <= int.MaxValue - from ? new TextSpan(from, count) : null;

    private static int? Number(string digits) => int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : null;

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
