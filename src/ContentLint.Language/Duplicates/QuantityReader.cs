using System;
using System.Collections.Generic;
using System.Globalization;
using Microsoft.CodeAnalysis.Text;

namespace ContentLint.Language;

/// <summary>Reads the numbers of a passage: digits and words, with scale, sign and unit.</summary>
internal static class QuantityReader
{
    private const string NumberList = "en/number-words.txt", FractionList = "en/fractions.txt";
    private static readonly Dictionary<string, double> NumberWords = Values(NumberList);
    private static readonly Dictionary<string, double> Fractions = Values(FractionList);

    // Nearly no word stands in them, and the others need not be spelled.
    private static readonly WordList ListedNumbers = WordList.Of(NumberList);
    private static readonly WordList ListedFractions = WordList.Of(FractionList);
    private static readonly Dictionary<string, QuantityUnit> Units = ReadUnits();
    private static readonly PhraseSet Hedges = PhraseSet.Of("en/hedges.txt");

    private static readonly QuantityUnit Percent = Units["percent"];
    private static readonly QuantityUnit Dollars = Units["dollars"];
    private static readonly QuantityUnit Euros = Units["euros"];
    private static readonly QuantityUnit Pounds = Units["gbp"];

    /// <summary>The numbers in a run of words.</summary>
    /// <param name="passage">The passage.</param>
    /// <param name="first">Index of the first word.</param>
    /// <param name="end">Index behind the last word.</param>
    public static IEnumerable<Quantity> Read(Passage passage, int first, int end)
    {
        for (int i = first; i < end; i++)
        {
            var word = passage.Words[i];
            if (word.Kind == WordKind.Address || ValueOf(passage, word) is not var (value, step)) continue;
            if (IsPartOfName(passage.Text, word)) continue;
            int last = i;
            while (last + 1 < end && IsJoined(passage.Text, passage.Words[last], passage.Words[last + 1]) && Scale(passage, last + 1, value) is var (factor, added))
            {
                value = (value * factor) + added;
                step = added > 0 ? 1 : step * factor;
                last++;
            }

            var (unit, spanEnd) = UnitBehind(passage, last, end);
            int start = word.Start > 0 && SignBefore(passage.Text, word.Start) is not null ? word.Start - 1 : word.Start;
            unit = (word.Start > 0 ? SignBefore(passage.Text, word.Start) : null) ?? unit;
            yield return new Quantity(value, step, unit, TextSpan.FromBounds(start, spanEnd), IsRough(passage, i, first));
            i = last;
        }
    }

    /// <summary>Numbers that a run of words may stand for although it does not write them: "half", "one in five".</summary>
    public static IEnumerable<double> Implied(Passage passage, int first, int end)
    {
        double? before = null;
        for (int i = first; i < end; i++)
        {
            var word = passage.Words[i];
            if (ListedFractions.Contains(word) && Fractions.TryGetValue(Spelled(passage, word), out double share)) yield return share;
            if (passage[word].Equals("one".AsSpan(), StringComparison.OrdinalIgnoreCase)) before = 1;
            if (ValueOf(passage, word) is not var (value, _)) continue;
            if (before is { } one && value > one) yield return 100 * one / value;
            if (value is > 0 and < 1) yield return value * 100;
            before = value;
        }
    }

    private static (double Value, double Step)? ValueOf(Passage passage, Word word)
    {
        var text = passage[word];
        if (word.Kind == WordKind.Letters) return NumberWord(passage, word) is < 100 and var known ? (known, 1) : null;
        double value = 0, place = 0;
        int digits = 0, zeros = 0;
        foreach (char c in text)
        {
            if (c == ',') continue;
            if (c == '.' && place == 0) (place, zeros) = (1, 0);
            else if (c is >= '0' and <= '9')
            {
                value = (value * 10) + (c - '0');
                zeros = c == '0' ? zeros + 1 : 0;
                digits++;
                place /= 10;
            }
            else break;
        }

        if (digits is 0 or > 15) return null;
        bool isRound = digits > 2 && zeros > 0 && !(word.Length == 4 && value is >= 1500 and <= 2100);
        return place > 0 ? (value * place, place) : (value, isRound ? Math.Pow(10, Math.Min(zeros, digits - 1)) : 1);
    }

    private static double? NumberWord(Passage passage, in Word word) =>
        ListedNumbers.Contains(word) && NumberWords.TryGetValue(Spelled(passage, word), out double known) ? known : null;

    private static string Spelled(Passage passage, in Word word) => passage[word].ToString().ToLowerInvariant();

    private static (double Factor, double Added)? Scale(Passage passage, int word, double value)
    {
        if (passage.Words[word].Kind != WordKind.Letters || NumberWord(passage, passage.Words[word]) is not { } known) return null;
        return known >= 100 ? (known, 0) : known < 10 && value is >= 20 and < 100 && value % 10 == 0 ? (1, known) : null;
    }

    private static bool IsJoined(string text, Word one, Word next) => next.Start - one.End <= 1 && (next.Start == one.End || text[one.End] is ' ' or '\u00A0' or '-' or '‑');

    private static QuantityUnit? SignBefore(string text, int start) => text[start - 1] switch
    {
        '$' => Dollars,
        '€' => Euros,
        '£' => Pounds,
        _ => null,
    };

    private static (QuantityUnit? Unit, int End) UnitBehind(Passage passage, int last, int end)
    {
        var word = passage.Words[last];
        string text = passage.Text;
        int at = word.End;
        while (at < text.Length && text[at] is ' ' or '\u00A0') at++;
        if (at < text.Length && text[at] == '%') return (Percent, at + 1);
        if (last + 1 >= end) return (null, word.End);
        var next = passage.Words[last + 1];
        if (!IsJoined(text, word, next)) return (null, word.End);
        string name = text.Substring(next.Start, next.Length).ToLowerInvariant();
        if (name == "per" && last + 2 < end && passage[passage.Words[last + 2]].StartsWith("cent".AsSpan(), StringComparison.OrdinalIgnoreCase)) return (Percent, passage.Words[last + 2].End);
        if (name == "percentage" && last + 2 < end && passage[passage.Words[last + 2]].StartsWith("point".AsSpan(), StringComparison.OrdinalIgnoreCase)) return (Units["points"], passage.Words[last + 2].End);
        return Units.TryGetValue(name, out var unit) ? (unit, next.End) : (null, word.End);
    }

    /// <summary><c>COVID-19</c>, <c>3:30</c>, <c>5/2</c>, <c>#4</c>, <c>10th</c>, <c>1.2.3</c>: no number that counts.</summary>
    private static bool IsPartOfName(string text, Word word)
    {
        if (word.Kind == WordKind.Mixed) return true;
        if (word.Kind != WordKind.Number) return false;
        char before = word.Start > 0 ? text[word.Start - 1] : ' ', behind = word.End < text.Length ? text[word.End] : ' ';
        if (before is ':' or '/' or '#' or '.' or '_' or '\uFFFC' || behind is ':' or '/' or '_' or '\uFFFC') return true;
        return before is '-' or '‑' && word.Start > 1 && char.IsLetter(text[word.Start - 2]);
    }

    private static bool IsRough(Passage passage, int word, int first)
    {
        for (int i = Math.Max(first, word - 3); i < word; i++)
        {
            if (Hedges.TryMatch(passage, i, out _, out int length) && i + length == word) return true;
        }

        return false;
    }

    private static Dictionary<string, double> Values(string list)
    {
        var values = new Dictionary<string, double>(StringComparer.Ordinal);
        foreach (string entry in ListFile.Read(list))
        {
            int space = entry.IndexOf(' ');
            values.Add(entry.Substring(0, space), double.Parse(entry.Substring(space + 1), CultureInfo.InvariantCulture));
        }

        return values;
    }

    private static Dictionary<string, QuantityUnit> ReadUnits()
    {
        var units = new Dictionary<string, QuantityUnit>(StringComparer.Ordinal);
        foreach (string entry in ListFile.Read("en/units.txt"))
        {
            string[] words = entry.Split(' ');
            var unit = new QuantityUnit(words[0], words[1]);
            for (int i = 2; i < words.Length; i++) units.Add(words[i], unit);
        }

        return units;
    }
}
