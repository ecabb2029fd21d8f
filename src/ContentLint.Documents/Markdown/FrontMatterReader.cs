using System;
using System.Collections.Immutable;
using System.IO;
using System.Text;
using Microsoft.CodeAnalysis.Text;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace ContentLint.Documents.Markdown;

/// <summary>Finds and reads the YAML block at the head of a Markdown file.</summary>
internal static class FrontMatterReader
{
    private const int Deepest = 64;

    /// <summary>The block with its values, or null when the text begins with prose. Broken YAML is a notice and has no values.</summary>
    public static FrontMatter? Read(string text, out Notice? notice)
    {
        notice = null;
        if (FindSpan(text, out var yaml) is not { } span) return null;
        if (PlainEntries.Read(text.AsSpan(yaml.Start, yaml.Length)) is { } plain) return new FrontMatter(span, plain);
        string content = text.Substring(yaml.Start, yaml.Length);
        if (TryRead(content, out var values, out _)) return values is null ? null : new FrontMatter(span, values);
        if (TryRead(Indented(content), out values, out string problem) && values is not null) return new FrontMatter(span, values);
        notice = new Notice($"The front matter is not valid YAML: {problem.TrimEnd('.')}. Its values were passed over; mend the YAML.", span);
        return new FrontMatter(span, ImmutableDictionary<string, string>.Empty);
    }

    private static bool TryRead(string yaml, out ImmutableDictionary<string, string>? values, out string problem)
    {
        (values, problem) = (null, "");
        try
        {
            values = Values(yaml);
            return true;
        }
        // YamlDotNet 16.3 lets the last two slip through for odd tags and unclosed flow sequences.
        catch (Exception e) when (e is YamlException or InvalidOperationException or ArgumentException)
        {
            problem = e.Message;
            return false;
        }
    }

    /// <summary>Quoted values that go on at the margin, which the parsers of site generators take though YAML does not.</summary>
    private static string Indented(string yaml)
    {
        var indented = new StringBuilder(yaml.Length);
        foreach (var line in LineSpans.Of(yaml))
        {
            if (line.Length > 0 && !StartsEntry(yaml, line)) indented.Append(' ');
            indented.Append(yaml, line.Start, line.Length).Append('\n');
        }

        return indented.ToString();
    }

    private static bool StartsEntry(string yaml, TextSpan line)
    {
        if (yaml[line.Start] is ' ' or '-' or '#') return true;
        int i = line.Start;
        while (i < line.End && (char.IsLetterOrDigit(yaml[i]) || yaml[i] is '_' or '-' or '.')) i++;
        return i < line.End && yaml[i] == ':' && (i + 1 == line.End || yaml[i + 1] == ' ');
    }

    private static TextSpan? FindSpan(string text, out TextSpan yaml)
    {
        yaml = default;
        int first = EndOfLine(text, 0);
        if (!IsFence(text, 0, first, "---")) return null;
        int start = NextLine(text, first);
        for (int line = start; line < text.Length; line = NextLine(text, EndOfLine(text, line)))
        {
            int end = EndOfLine(text, line);
            if (!IsFence(text, line, end, "---") && !IsFence(text, line, end, "...")) continue;
            yaml = TextSpan.FromBounds(start, line);
            return TextSpan.FromBounds(0, end);
        }

        return null;
    }

    /// <summary>The scalars of the top level; null when the block is no mapping, so that the fences are thematic breaks.</summary>
    internal static ImmutableDictionary<string, string>? Values(string yaml)
    {
        var values = ImmutableDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        var parser = new Parser(new StringReader(yaml));
        int depth = 0;
        string? key = null;
        bool isMapping = false;
        while (parser.MoveNext())
        {
            switch (parser.Current)
            {
                case MappingStart when depth == 0 && !isMapping:
                    isMapping = true;
                    depth = 1;
                    break;
                case Scalar scalar when depth == 0:
                    return string.IsNullOrEmpty(scalar.Value) ? values.ToImmutable() : null;
                case Scalar scalar when depth == 1 && key is null:
                    key = scalar.Value.ToLowerInvariant();
                    break;
                case Scalar scalar when depth == 1:
                    values[key!] = scalar.Value;
                    key = null;
                    break;
                case AnchorAlias when depth == 1:
                    key = key is null ? "" : null;
                    break;
                case MappingStart or SequenceStart:
                    if (++depth > Deepest) throw new YamlException("it is nested too deeply");
                    break;
                case MappingEnd or SequenceEnd:
                    if (--depth == 1) key = key is null ? "" : null;
                    break;
            }
        }

        return isMapping || yaml.Trim().Length == 0 ? values.ToImmutable() : null;
    }

    private static bool IsFence(string text, int start, int end, string fence)
    {
        if (string.CompareOrdinal(text, start, fence, 0, fence.Length) != 0) return false;
        for (int i = start + fence.Length; i < end; i++)
        {
            if (text[i] is not (' ' or '\t')) return false;
        }

        return true;
    }

    private static int EndOfLine(string text, int start)
    {
        int length = text.AsSpan(start).IndexOfAny('\r', '\n');
        return length < 0 ? text.Length : start + length;
    }

    private static int NextLine(string text, int end) =>
        end >= text.Length ? text.Length : text[end] == '\r' && end + 1 < text.Length && text[end + 1] == '\n' ? end + 2 : end + 1;
}
