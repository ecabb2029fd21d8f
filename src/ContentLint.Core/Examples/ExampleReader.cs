using System;
using System.Collections.Immutable;
using System.Linq;
using ContentLint.Documents;

namespace ContentLint.Core.Examples;

/// <summary>
/// Reads the examples of a rule page: fences whose info string is a format and <c>bad</c>, <c>good</c> or <c>fixed</c>. In a bad
/// one, <c>[|…|]</c> marks exactly what must be flagged; a fixed one belongs to the bad one before it.
/// </summary>
public static class ExampleReader
{
    /// <summary>The examples in order.</summary>
    /// <exception cref="ExampleFormatException">A fence is not as described; the message names its line.</exception>
    public static ImmutableArray<RuleExample> Read(string page)
    {
        var examples = ImmutableArray.CreateBuilder<RuleExample>();
        string[] lines = page.Replace("\r\n", "\n").Split('\n');
        for (int i = 0; i < lines.Length; i++)
        {
            int ticks = lines[i].Length - lines[i].TrimStart('`').Length;
            if (ticks < 3) continue;
            string[] info = lines[i].Substring(ticks).Trim().Split(' ');
            string fence = new('`', ticks);
            int end = Array.IndexOf(lines, fence, i + 1);
            if (end < 0) throw new ExampleFormatException(i + 1, $"The fence on line {i + 1} is not closed.");
            if (info.Length == 2) Add(examples, info, string.Concat(lines.Skip(i + 1).Take(end - i - 1).Select(l => l + "\n")), i + 1);
            i = end;
        }

        return examples.ToImmutable();
    }

    private static void Add(ImmutableArray<RuleExample>.Builder examples, string[] info, string body, int line)
    {
        var format = info[0] switch
        {
            "markdown" => DocumentFormat.Markdown,
            "mdx" => DocumentFormat.Mdx,
            "html" => DocumentFormat.Html,
            "text" => DocumentFormat.PlainText,
            _ => throw new ExampleFormatException(line, $"The fence on line {line} has the format '{info[0]}'; known are markdown, mdx, html, text."),
        };
        switch (info[1])
        {
            case "bad":
                var (text, spans) = Parse(body, line);
                if (spans.IsEmpty) throw new ExampleFormatException(line, $"The bad example on line {line} marks nothing: put [| and |] around what the rule flags.");
                examples.Add(new RuleExample(format, text, spans, null, line));
                break;
            case "good":
                examples.Add(new RuleExample(format, body, MarkedText.None, null, line));
                break;
            case "fixed" when examples.Count > 0 && examples[examples.Count - 1] is { IsBad: true, Fixed: null } bad:
                examples[examples.Count - 1] = bad with { Fixed = body };
                break;
            default:
                throw new ExampleFormatException(line, $"The fence on line {line} is '{info[1]}'; it must be bad, good, or fixed directly behind a bad one.");
        }
    }

    private static (string Text, ImmutableArray<Microsoft.CodeAnalysis.Text.TextSpan> Spans) Parse(string body, int line)
    {
        try
        {
            return MarkedText.Parse(body);
        }
        catch (FormatException e)
        {
            throw new ExampleFormatException(line, $"In the example on line {line}: {e.Message}");
        }
    }
}
