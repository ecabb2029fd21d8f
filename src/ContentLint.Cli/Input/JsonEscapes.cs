using System;
using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using ContentLint.Documents;
using Microsoft.CodeAnalysis.Text;

namespace ContentLint.Cli.Input;

/// <summary>The text of a JSON string with its way back through the escapes.</summary>
internal static class JsonEscapes
{
    /// <summary>Decodes the valid JSON string that stands between the quotation marks at <paramref name="span"/>.</summary>
    public static (string Text, OffsetMap Map) Decode(string line, TextSpan span)
    {
        var text = new StringBuilder(span.Length);
        var runs = ImmutableArray.CreateBuilder<ProseSegment>();
        int at = span.Start;
        while (at < span.End)
        {
            int plain = line.AsSpan(at, span.End - at).IndexOf('\\');
            if (plain < 0) plain = span.End - at;
            if (plain > 0)
            {
                runs.Add(new ProseSegment(text.Length, plain, at, plain));
                text.Append(line, at, plain);
                at += plain;
                continue;
            }

            int length = line[at + 1] == 'u' ? 6 : 2;
            runs.Add(new ProseSegment(text.Length, 1, at, length));
            text.Append(Character(line, at + 1));
            at += length;
        }

        return (text.ToString(), new OffsetMap(runs.ToImmutable()));
    }

    private static char Character(string line, int at) => line[at] switch
    {
        'b' => '\b',
        'f' => '\f',
        'n' => '\n',
        'r' => '\r',
        't' => '\t',
        'u' => (char)int.Parse(line.AsSpan(at + 1, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture),
        var itself => itself,
    };
}
