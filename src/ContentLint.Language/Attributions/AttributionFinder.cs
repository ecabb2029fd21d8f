using System;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;

namespace ContentLint.Language;

/// <summary>Finds the statements of a passage that are tied to a source, in one walk over the words that they are found by.</summary>
internal static class AttributionFinder
{
    private const int LongestInversion = 3;
    private const int LongestHandover = 80;

    public static AttributionList FindAll(ImmutableArray<Passage> passages, CueWords cues)
    {
        var byPassage = ImmutableArray.CreateBuilder<ImmutableArray<Attribution>>(passages.Length);
        foreach (var passage in passages) byPassage.Add(Find(passage, cues.In(passage)));
        return new AttributionList(byPassage.MoveToImmutable());
    }

    private static ImmutableArray<Attribution> Find(Passage passage, ReadOnlySpan<CueWord> cues)
    {
        ImmutableArray<Attribution>.Builder? found = null;
        bool hasColon = passage.Text.IndexOf(':') >= 0;
        int cue = 0;
        foreach (var sentence in passage.Sentences)
        {
            if (!hasColon && cue == cues.Length) break;
            int end = sentence.FirstWord + sentence.WordCount;
            int before = found?.Count ?? 0;
            for (; cue < cues.Length && cues[cue].Word < end; cue++)
            {
                if ((cues[cue].Kinds & CueKinds.Statement) == 0) continue;
                int i = cues[cue].Word;
                if (passage.Words[i].Hash == CueWords.According)
                {
                    if (AccordingTo(passage, i, end) is { } according) (found ??= ImmutableArray.CreateBuilder<Attribution>()).Add(according);
                }
                else if (AtVerb(passage, i, sentence.FirstWord, end) is { } spoken)
                {
                    (found ??= ImmutableArray.CreateBuilder<Attribution>()).Add(spoken);
                }
            }

            if (hasColon && (ByColon(passage, sentence) ?? SpeakerLabel.In(sentence)) is { } handed && (found is null || found.Count == before || found[before].Cue.Start > handed.Cue.End))
                (found ??= ImmutableArray.CreateBuilder<Attribution>()).Insert(before, handed);
        }

        return found?.ToImmutable() ?? ImmutableArray<Attribution>.Empty;
    }

    private static Attribution? AccordingTo(Passage passage, int word, int end)
    {
        if (word + 1 >= end) return null;
        var next = passage.Words[word + 1];
        bool merged = next.Length > 2 && char.IsUpper(passage.Text[next.Start + 2]) && passage.Text[next.Start] == 't' && passage.Text[next.Start + 1] == 'o';
        if (!merged && !passage[next].Equals("to".AsSpan(), StringComparison.Ordinal)) return null;
        if (NounPhraseReader.After(passage, merged ? word + 1 : word + 2, end) is not { } phrase) return null;
        var source = phrase.In(passage);
        int cueEnd = merged ? next.Start + 2 : next.End;
        return new Attribution(passage, TextSpan.FromBounds(passage.Words[word].Start, cueEnd), TextSpan.FromBounds(Math.Max(cueEnd, source.Start), source.End), merged ? SourceKind.Name : phrase.Kind);
    }

    private static Attribution? AtVerb(Passage passage, int verb, int first, int end)
    {
        var cue = passage.Words[verb].Span;
        if (passage.IsCapitalised(verb) || IsNoun(passage, verb)) return null;
        if (NounPhraseReader.Before(passage, verb, first) is { } subject && (SpeechVerbs.IsPlain(passage[passage.Words[verb]]) || (subject.Kind != SourceKind.Other && !IsGoverned(passage, subject.FirstWord, first))))
            return new Attribution(passage, cue, subject.In(passage), subject.Kind);
        bool inverted = verb - first <= LongestInversion || !passage.JoinsNext(verb - 1);
        if (!inverted || !passage.JoinsNext(verb) || !SpeechVerbs.IsPlain(passage[passage.Words[verb]])) return null;
        return NounPhraseReader.After(passage, verb + 1, end) is { Kind: not SourceKind.Other } speaker
            ? new Attribution(passage, cue, speaker.In(passage), speaker.Kind)
            : null;
    }

    /// <summary><c>Reyes fired back: “…”</c>: a short clause that hands over to a quotation.</summary>
    private static Attribution? ByColon(Passage passage, Sentence sentence)
    {
        int colon = passage.Text.IndexOf(": ", sentence.Span.Start, Math.Min(sentence.Span.Length, LongestHandover), StringComparison.Ordinal);
        if (colon < 0 || colon + 2 >= passage.Text.Length || passage.Text[colon + 2] is not ('“' or '"' or '‘' or '«' or '„')) return null;
        int end = passage.FirstWordAt(colon);
        if (NounPhraseReader.After(passage, sentence.FirstWord, end) is not { Kind: SourceKind.Name or SourceKind.Pronoun } subject) return null;
        int verb = subject.LastWord + 1;
        if (verb >= end || !passage.JoinsNext(subject.LastWord) || passage.IsCapitalised(verb) || !EndsAsVerb(passage[passage.Words[verb]])) return null;
        return new Attribution(passage, TextSpan.FromBounds(passage.Words[verb].Start, passage.Words[end - 1].End), subject.In(passage), subject.Kind);
    }

    private static bool EndsAsVerb(ReadOnlySpan<char> word) => word[word.Length - 1] is 'd' or 's' || word is "put" or "shot" or "went" or "was";

    /// <summary><c>those with Lyme reported</c>, <c>a phone for Android called</c>: the verb belongs to another noun.</summary>
    private static bool IsGoverned(Passage passage, int word, int first) =>
        word > first && passage.JoinsNext(word - 1) && NounPhraseReader.IsPreposition(passage[passage.Words[word - 1]]);

    /// <summary><c>the reports</c>, <c>his claims</c>, <c>the quoted price</c>, <c>is called</c>: no verb of saying.</summary>
    private static bool IsNoun(Passage passage, int verb) =>
        verb > 0 && passage.JoinsNext(verb - 1) && NounPhraseReader.OpensPhrase(passage[passage.Words[verb - 1]]);
}
