using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using ContentLint.Language;
using Microsoft.CodeAnalysis.Text;

namespace ContentLint.Core.Lists;

/// <summary>
/// Regular expressions. They run in time that grows with the text alone, so neither look-around nor references back are known; where
/// .NET has no such engine, each match has a time limit. To look for many matches in a long passage may still take its length times
/// their number, hence the limit of that product.
/// </summary>
internal sealed class PatternList(IReadOnlyList<Regex> patterns) : RuleList
{
    private const long MostWork = 1_000_000_000;

    /// <summary>A last guard: no text and no pattern that people write comes near it.</summary>
    private static readonly TimeSpan MostTime = TimeSpan.FromSeconds(10);

#if NET
    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.NonBacktracking;
#else
    private const RegexOptions Options = RegexOptions.CultureInvariant;
#endif

    /// <inheritdoc/>
    public override bool NamesAddresses => false;

    /// <summary>Reads a pattern.</summary>
    /// <exception cref="ArgumentException">It is no regular expression.</exception>
    /// <exception cref="NotSupportedException">It needs an engine that goes back and forth.</exception>
    public static Regex Read(string pattern) => new(pattern, Options, MostTime);

    /// <inheritdoc/>
    public override IEnumerable<ListMatch> Find(Passage passage)
    {
        // Of patterns that match over each other the first and longest speaks.
        int end = 0;
        foreach (var span in All(passage).OrderBy(span => span.Start).ThenByDescending(span => span.Length))
        {
            if (span.Start < end) continue;
            end = span.End;
            yield return new ListMatch(span, null);
        }
    }

    private IEnumerable<TextSpan> All(Passage passage)
    {
        foreach (var pattern in patterns)
        {
            long work = 0;
            for (var match = First(pattern, passage.Text); match.Success; match = Next(pattern, match))
            {
                if ((work += passage.Text.Length) > MostWork) throw new CostlyPatternException(pattern.ToString());
                if (match.Length > 0) yield return new TextSpan(match.Index, match.Length);
            }
        }
    }

    private static Match First(Regex pattern, string text) => Guarded(pattern, () => pattern.Match(text));

    private static Match Next(Regex pattern, Match match) => Guarded(pattern, match.NextMatch);

    private static Match Guarded(Regex pattern, Func<Match> find)
    {
        try
        {
            return find();
        }
        catch (RegexMatchTimeoutException)
        {
            throw new CostlyPatternException(pattern.ToString());
        }
    }
}
