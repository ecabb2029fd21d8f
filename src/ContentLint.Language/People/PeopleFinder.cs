using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Runtime.CompilerServices;
using ContentLint.Documents;

namespace ContentLint.Language;

/// <summary>Collects the names that stand alone as sources, then walks the text once to see what it says about each.</summary>
internal sealed class PeopleFinder
{
    private static readonly WordList PlacePrepositions = WordList.Of("en/place-prepositions.txt");

    private static readonly WordList Prepositions = WordList.Of("en/prepositions.txt");

    private readonly Article article;
    private readonly WordTable names;
    private readonly PersonEvidence[] evidence;

    // A bit of the hash of each name.
    private readonly ulong bits;

    private PeopleFinder(Article article, List<(Attribution Attribution, string Name)> citations)
    {
        this.article = article;
        names = new WordTable(citations.Select(c => c.Name));
        evidence = new PersonEvidence[names.Count];
        for (int i = 0; i < evidence.Length; i++)
        {
            evidence[i] = new PersonEvidence();
            bits |= BitOf(WordHash.Of(names[i].AsSpan()));
        }

        foreach (var (attribution, name) in citations)
        {
            var about = evidence[names.NumberOf(name.AsSpan())];
            about.Citations.Add(new PersonMention(attribution.Passage, attribution.Source));
            about.Add(PersonalSpeech.Of(article, attribution));
        }
    }

    public static PeopleList Find(Article article)
    {
        var citations = new List<(Attribution, string)>();
        foreach (var passage in article.Passages)
        {
            foreach (var attribution in article.Attributions.In(passage))
            {
                if (BareName(article, attribution) is { } name) citations.Add((attribution, name));
            }
        }

        var finder = new PeopleFinder(article, citations);
        if (citations.Count > 0) finder.Walk();
        return new PeopleList(finder.names, WithoutTales(finder.Persons().ToImmutableArray()));
    }

    private static string? BareName(Article article, Attribution attribution)
    {
        var (passage, source) = (attribution.Passage, attribution.Source);
        if (attribution.Kind != SourceKind.Name || passage.Block.Kind == BlockKind.Heading) return null;
        string name = passage.Text.Substring(source.Start, source.Length);
        if (!SingleName.Fits(name) || !StandsAlone(attribution) || article.QuotedText.At(passage, attribution.Cue.Start) is not null) return null;
        return name.Substring(name.LastIndexOf('-') + 1);
    }

    /// <summary>Not <c>members of Congress</c>, <c>the news site Newsroom</c>, <c>@reyes</c>, <c>said Democratic pollster …</c>.</summary>
    private static bool StandsAlone(Attribution attribution)
    {
        var (passage, source) = (attribution.Passage, attribution.Source);
        if (source.Start > 0 && passage.Text[source.Start - 1] is '@' or '#' or '/' or '_') return false;
        int first = passage.FirstWordAt(source.Start), last = passage.FirstWordAt(source.End) - 1;
        if (first > 0 && passage.JoinsNext(first - 1) && attribution.Cue.Start > source.Start && Depends(passage, first - 1)) return false;
        return attribution.Cue.Start > source.Start || !passage.JoinsNext(last) || FunctionWords.English.Contains(passage[passage.Words[last + 1]]);
    }

    private static bool Depends(Passage passage, int word)
    {
        var before = passage[passage.Words[word]];
        return Prepositions.Contains(before) || (char.IsLower(before[0]) && !FunctionWords.English.Contains(before) && !SpeechVerbs.Contains(before) && !NounPhraseReader.IsAuxiliary(before));
    }

    private void Walk()
    {
        foreach (var passage in article.Passages)
        {
            var words = passage.Words.AsSpan();
            for (int i = 0; i < words.Length; i++)
            {
                if (!MayName(passage.Text, words[i])) continue;
                var text = passage[words[i]];
                if (names.NumberOf(SingleName.WithoutPossessive(text)) is var number && number >= 0) Note(evidence[number], passage, i);
                else if (char.IsUpper(text[0]) && MergedName.At(passage, i, names) is var merged && merged >= 0) evidence[merged].Introduction ??= new PersonMention(passage, words[i].Span);
            }
        }
    }

    // Most words are small ones that are no name: seen without a closer look.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private bool MayName(string text, in Word word) =>
        (word.Flags & WordFlags.Plain) != 0 && text[word.Start] is >= 'a' and <= 'z' ? (bits & BitOf(word.Hash)) != 0 : MayBeSpelled(text, word);

    private bool MayBeSpelled(string text, in Word word) =>
        char.IsUpper(text[word.Start]) || (text[word.End - 1] == 's' && word.Length > 2 && text[word.End - 2] is '\'' or '’') || (bits & BitOf(word.Hash)) != 0;

    private static ulong BitOf(ulong hash) => 1UL << (int)(hash & 63);

    private static void Note(PersonEvidence about, Passage passage, int word)
    {
        if (!passage.IsCapitalised(word))
        {
            about.IsNoPerson = true;
            return;
        }

        about.IsCapitalisedInside |= IsInside(passage, word);
        if (about.Introduction is null && Introduction.At(passage, word)) about.Introduction = new PersonMention(passage, passage.Words[word].Span);
        if (word == 0 || !passage.JoinsNext(word - 1)) return;
        var before = passage[passage.Words[word - 1]];
        about.IsNoPerson |= PlacePrepositions.Contains(before) || before.Characters is "the" or "The";
        about.IsTold |= before.Characters is "told";
    }

    /// <summary>Whether a sentence is under way before the word, so that its capital is its own.</summary>
    private static bool IsInside(Passage passage, int word)
    {
        if (word == 0 || !char.IsWhiteSpace(passage.Text[passage.Words[word].Start - 1])) return false;
        for (int i = passage.Words[word - 1].End; i < passage.Words[word].Start; i++)
        {
            if (!char.IsWhiteSpace(passage.Text[i]) && passage.Text[i] is not (',' or ';' or '”' or '"' or '’' or '\'' or ')')) return false;
        }

        return true;
    }

    // Several people who go by their first names alone, and nobody with more: a tale.
    private static ImmutableArray<Person> WithoutTales(ImmutableArray<Person> persons) =>
        persons.Length > 1 && persons.All(p => p.Introduction is null && GivenNames.Contains(p.Name.AsSpan()) && !SingleName.IsSurname(p.Name.AsSpan())) ? ImmutableArray<Person>.Empty : persons;

    private IEnumerable<Person> Persons()
    {
        for (int i = 0; i < evidence.Length; i++)
        {
            var about = evidence[i];
            var first = about.Citations[0];
            string name = first.Passage.Text.Substring(first.Span.Start, first.Span.Length);
            bool isName = about.IsCapitalisedInside || !Lexicon.English.Contains(name.AsSpan()) || Lexicon.English.IsName(name.AsSpan()) || GivenNames.Contains(name.AsSpan());
            if (isName && about.ShowsPerson(SingleName.IsCompany(name.AsSpan()), SingleName.IsSurname(name.AsSpan()))) yield return new Person(name, about.Introduction, about.Citations.ToImmutable());
        }
    }
}
