using System.Collections.Immutable;
using System.Linq;
using ContentLint.Documents;
using ContentLint.Language;
using Microsoft.CodeAnalysis.Text;

namespace ContentLint.Core;

/// <summary>A way to mend a finding.</summary>
/// <param name="Description">What it does, as a sentence in the imperative.</param>
/// <param name="IsSafe">Whether it can be applied without a look at the result; removing text never is.</param>
/// <param name="Changes">Replacements of source ranges, in order, not overlapping.</param>
public sealed record Fix(string Description, bool IsSafe, ImmutableArray<TextChange> Changes)
{
    /// <summary>A fix that puts a space before each of the given characters of a passage.</summary>
    /// <param name="passage">The passage.</param>
    /// <param name="offsets">UTF-16 offsets in <see cref="Passage.Text"/>, ascending, each at least 1.</param>
    public static Fix InsertSpaces(Passage passage, params int[] offsets) => new(
        offsets.Length == 1 ? "Insert a space." : $"Insert {offsets.Length} spaces.",
        IsSafe: true,
        offsets.Select(offset => new TextChange(new TextSpan(passage.Block.Prose.ToSourceBehind(offset), 0), " ")).ToImmutableArray());

    /// <summary>A fix that removes a range of the source.</summary>
    public static Fix Remove(TextSpan span, string description) =>
        new(description, IsSafe: false, ImmutableArray.Create(new TextChange(span, "")));

    /// <summary>
    /// A fix that removes a range with the lines it fills: when nothing but white space and list marks stands beside it, the marks
    /// and the blank lines behind it go as well.
    /// </summary>
    public static Fix RemoveLines(Document document, TextSpan span, string description)
    {
        var source = document.Source;
        int start = span.Start, end = span.End;
        while (start > 0 && source[start - 1] is ' ' or '\t' or '-' or '*' or '+' or '#' or '>') start--;
        bool filled = start == 0 || source[start - 1] is '\n' or '\r';
        while (end < source.Length && char.IsWhiteSpace(source[end]) && source[end] is not ('\n' or '\r')) end++;
        if (!filled || (end < source.Length && source[end] is not ('\n' or '\r'))) return Remove(span, description);
        int behind = BehindBlankLines(source, end);
        if (start == 0 || behind < source.Length) return Remove(TextSpan.FromBounds(start, behind), description);
        while (start > 0 && source[start - 1] is '\n' or '\r') start--;
        return Remove(TextSpan.FromBounds(start, end), description);
    }

    private static int BehindBlankLines(SourceText source, int end)
    {
        int behind = end;
        for (int i = end; i < source.Length && char.IsWhiteSpace(source[i]); i++)
        {
            if (source[i] is '\n' or '\r') behind = i + 1;
        }

        return behind;
    }
}
