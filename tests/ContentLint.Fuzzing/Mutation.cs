using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;

namespace ContentLint.Fuzzing;

/// <summary>Makes a text from others: cut, doubled, swapped, with pieces put in and characters changed.</summary>
internal static class Mutation
{
    private const int MostSteps = 12;
    private const int MostRepeats = 200;
    private const int LongestText = 20_000;

    /// <summary>A text out of whole texts and pieces.</summary>
    public static string Text(Chance chance, IReadOnlyList<string> texts, IReadOnlyList<string> pieces)
    {
        var text = new StringBuilder(texts.Count == 0 || chance.OnceIn(8) ? "" : chance.Of(texts));
        for (int steps = 1 + chance.Below(MostSteps); steps > 0 && text.Length < LongestText; steps--) Step(chance, text, texts, pieces);
        return text.ToString();
    }

    /// <summary>Bytes of a text in an encoding that may be wrong for it, now and then damaged.</summary>
    public static byte[] Bytes(Chance chance, string text)
    {
        var encoding = chance.Below(8) switch
        {
            0 => Encoding.Unicode,
            1 => Encoding.BigEndianUnicode,
            2 => Encoding.Latin1,
            3 => Encoding.UTF32,
            _ => Encoding.UTF8,
        };
        byte[] bytes = chance.OnceIn(3) ? [.. encoding.GetPreamble(), .. encoding.GetBytes(text)] : encoding.GetBytes(text);
        if (bytes.Length == 0) return bytes;
        for (int steps = chance.Below(4); steps > 0; steps--) bytes[chance.Below(bytes.Length)] = (byte)chance.Below(256);
        return bytes;
    }

    private static void Step(Chance chance, StringBuilder text, IReadOnlyList<string> texts, IReadOnlyList<string> pieces)
    {
        int at = chance.Below(text.Length + 1);
        switch (chance.Below(9))
        {
            case 0 or 1 or 2:
                text.Insert(at, chance.Of(pieces));
                break;
            case 3:
                text.Insert(at, string.Concat(Enumerable.Repeat(chance.Of(pieces), 1 + chance.Below(chance.OnceIn(20) ? MostRepeats : 5))));
                break;
            case 4 when texts.Count > 0:
                text.Insert(at, Part(chance, chance.Of(texts)));
                break;
            case 5:
                text.Insert(at, Part(chance, text.ToString()));
                break;
            case 6:
                text.Remove(at, chance.Below(Math.Min(text.Length - at + 1, 200)));
                break;
            case 7 when at < text.Length:
                text[at] = chance.OnceIn(2) ? (char)chance.Below(0x100) : (char)chance.Below(0x10000);
                break;
            default:
                // White space is where damage happens.
                int space = text.ToString().IndexOf(' ', at);
                if (space >= 0) text.Remove(space, 1);
                break;
        }
    }

    private static string Part(Chance chance, string text)
    {
        int start = chance.Below(text.Length + 1);
        return text.Substring(start, chance.Below(Math.Min(text.Length - start + 1, 500)));
    }
}
