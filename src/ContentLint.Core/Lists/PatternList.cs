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
internal sealed class PatternList : RuleList
{
    private const long MostWork = 1_000_000_000;

    /// <summary>A last guard: no text and no pattern that people write comes near it.</summary>
    private static readonly TimeSpan MostTime = TimeSpan.FromSeconds(10);

#if NET
    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.NonBacktracking;
#else
    private const RegexOptions Options = RegexOptions.CultureInvariant;
#endif

    private readonly (RequiredString? Required, Lazy<Regex> Regex)[] patterns;
    private readonly bool isAnyWithout;

    // All strings of the next two, without regard to case: one look for both tells nearly all texts.
    private readonly SubstringSet either;
    private readonly SubstringSet exact;
    private readonly SubstringSet inAnyCase;
    private readonly string[] beyondAscii;

    /// <summary>A list of patterns, each of which is read when a text may hold it.</summary>
    /// <param name="patterns">The patterns.</param>
    /// <param name="isChecked">Whether they are our own: their repeats are bounded, and an engine that goes back and forth is read sooner.</param>
    public PatternList(IEnumerable<string> patterns, bool isChecked = false)
    {
        this.patterns = patterns.Select(pattern => (RequiredString.Of(pattern), new Lazy<Regex>(() => isChecked ? new Regex(pattern, RegexOptions.CultureInvariant, MostTime) : Read(pattern)))).ToArray();
        isAnyWithout = this.patterns.Any(pattern => pattern.Required is null);
        var strings = this.patterns.Where(pattern => pattern.Required is not null).ToLookup(
            pattern => pattern.Required!.IsAscii ? (StringComparison?)pattern.Required.Comparison : null, pattern => pattern.Required!.Text);
        exact = new SubstringSet(StringComparison.Ordinal, strings[StringComparison.Ordinal].ToArray());
        inAnyCase = new SubstringSet(StringComparison.OrdinalIgnoreCase, strings[StringComparison.OrdinalIgnoreCase].ToArray());
        either = new SubstringSet(StringComparison.OrdinalIgnoreCase, Shortest(strings.Where(strings => strings.Key is not null).SelectMany(strings => strings)));
        beyondAscii = strings[null].ToArray();
    }

    /// <inheritdoc/>
    public override bool NamesAddresses => false;

    /// <summary>Reads a pattern.</summary>
    /// <exception cref="ArgumentException">It is no regular expression.</exception>
    /// <exception cref="NotSupportedException">It needs an engine that goes back and forth.</exception>
    public static Regex Read(string pattern) => new(pattern, Options, MostTime);

    /// <inheritdoc/>
    public override bool MayBeIn(Passage passage) =>
        isAnyWithout || (either.IsIn(passage.Text) && (exact.IsIn(passage.Text) || inAnyCase.IsIn(passage.Text))) || (!passage.IsAscii && IsAnyBeyondAsciiIn(passage.Text));

    /// <inheritdoc/>
    public override IEnumerable<ListMatch> Find(Passage passage) => Matches(passage);

    // A text that holds one of the others holds one of these.
    private static string[] Shortest(IEnumerable<string> strings)
    {
        var shortest = new List<string>();
        foreach (string next in strings.OrderBy(s => s.Length))
        {
            if (!shortest.Exists(s => next.IndexOf(s, StringComparison.OrdinalIgnoreCase) >= 0)) shortest.Add(next);
        }

        return shortest.ToArray();
    }

    private bool IsAnyBeyondAsciiIn(string text)
    {
        foreach (string required in beyondAscii)
        {
            if (text.IndexOf(required, StringComparison.Ordinal) >= 0) return true;
        }

        return false;
    }

    private IEnumerable<ListMatch> Matches(Passage passage)
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
        string text = passage.Text;
        foreach (var (required, lazy) in patterns)
        {
            if (required is not null && !required.IsIn(text)) continue;
            var pattern = lazy.Value;
            long work = 0;
            for (var match = Guarded(pattern, () => pattern.Match(text)); match.Success; match = Guarded(pattern, match.NextMatch))
            {
                if ((work += text.Length) > MostWork) throw new CostlyPatternException(pattern.ToString());
                if (match.Length > 0) yield return new TextSpan(match.Index, match.Length);
            }
        }
    }

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
