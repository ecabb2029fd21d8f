using System;
using System.Collections.Generic;
using System.Globalization;

namespace ContentLint.Training;

/// <summary>What the command line asks for.</summary>
internal sealed record Options(string Verb, IReadOnlyList<string> Data, FitSettings Settings, string? Weights, bool Lists)
{
    public const string Usage = """
        contentlint-training fit DATA…       fit the weights of merged words and write them
        contentlint-training validate DATA…  fit on three quarters of the pages, score the fourth, for each fourth
        contentlint-training measure DATA…   score the pages with the weights as they are
          DATA              files of JSON lines (.jsonl, .jsonl.gz) or folders of them; CONTRIBUTING.md says what stands in a line
          --weights=FILE    the weights to write (fit) or to use (measure)
          --precision=P     the share of findings that is to be right on unseen pages (0.975)
          --clean=W         what a candidate of a clean text counts (0.2)
          --traps=W         what a candidate where two pieces touch rightly counts (2)
          --penalty=L       the quadratic penalty of the regression (3)
          --list            list each place that was missed or wrong, with the reason
        """;

    /// <summary>The options; null when they make no sense.</summary>
    public static Options? Parse(string[] arguments)
    {
        if (arguments is not [("fit" or "validate" or "measure") and var verb, .. var rest]) return null;
        var settings = new FitSettings();
        var data = new List<string>();
        string? weights = null;
        bool lists = false;
        foreach (string argument in rest)
        {
            var (name, value) = Split(argument);
            switch (name)
            {
                case "--weights": weights = value; break;
                case "--list": lists = true; break;
                case "--precision": settings = settings with { Precision = Number(value) }; break;
                case "--clean": settings = settings with { CleanWeight = Number(value) }; break;
                case "--traps": settings = settings with { TrapWeight = Number(value) }; break;
                case "--penalty": settings = settings with { Penalty = Number(value) }; break;
                default:
                    if (name.StartsWith('-')) return null;
                    data.Add(argument);
                    break;
            }
        }

        return data.Count == 0 ? null : new(verb, data, settings, weights, lists);
    }

    private static (string Name, string Value) Split(string argument)
    {
        int sign = argument.StartsWith('-') ? argument.IndexOf('=', StringComparison.Ordinal) : -1;
        return sign < 0 ? (argument, "") : (argument[..sign], argument[(sign + 1)..]);
    }

    private static double Number(string value) => double.Parse(value, CultureInfo.InvariantCulture);
}
