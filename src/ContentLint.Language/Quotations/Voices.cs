using System;
using System.Collections.Immutable;
using System.Linq;
using ContentLint.Documents;

namespace ContentLint.Language;

/// <summary>Who speaks or is named in a passage outside its quotations.</summary>
internal sealed class Voices
{
    private static readonly WordList ThirdPersons = WordList.Of("en/third-persons.txt");
    private static readonly WordList HeOrShe = WordList.Of("en/he-or-she.txt");
    private static readonly WordList Titles = WordList.Of("en/person-titles.txt");

    private const int LongestSignature = 14;
    private const int ShortestSignature = 3;

    private readonly Passage passage;
    private readonly PeopleList people;
    private readonly QuotationList quotations;
    private readonly string text;
    private bool? namesPerson;
    private bool? namesSomebody;

    public Voices(Passage passage, Article article)
    {
        this.passage = passage;
        people = article.People;
        quotations = article.QuotedText;
        Attributions = Unquoted(article.Attributions.In(passage));
        text = passage.Text.TrimEnd();
    }

    /// <summary>The attributions outside quotations, in order.</summary>
    public ImmutableArray<Attribution> Attributions { get; }

    /// <summary>Whether it names a person or speaks of one as he or she.</summary>
    public bool NamesPerson => namesPerson ??= AnyWord(IsPerson);

    /// <summary>Whether it names anybody or anything that could be a source.</summary>
    public bool NamesSomebody => namesSomebody ??= AnyWord(i => IsPerson(i) || IsProperName(i) || PeopleNouns.Contains(passage[passage.Words[i]]));

    /// <summary>Whether somebody other than the writer speaks in it.</summary>
    public bool SomebodySpeaks => Attributions.Any(IsSomebody);

    /// <summary>Whether its first sentence, or the one around its opening quotation, says who spoke.</summary>
    public bool OpensWithSpeaker => Attributions.Any(a => IsSomebody(a) && (text[0] is '“' or '"' || passage.SentenceAt(a.Cue.Start) == 0));

    /// <summary>Whether it ends with a colon, which hands over to what follows.</summary>
    public bool HandsOver => text.Length > 0 && text[text.Length - 1] == ':';

    /// <summary>Whether it is no more than a name: <c>— Ada Reyes, MD</c>.</summary>
    public bool IsSignature => LooksLikeSignature();

    /// <summary>Whether it begins with a dash, as the line below a quotation does, and as the lines of a list.</summary>
    public bool IsDashed => text.Length > 0 && text[0] is '—' or '–' or '-' or '~' or '―';

    /// <summary>Whether a link, an address, a footnote or a cited title leads to a source.</summary>
    public bool HasReference => passage.Block.Prose.Marks.Any(LeadsAway) || passage.Words.Any(w => w.Kind == WordKind.Address);

    private ImmutableArray<Attribution> Unquoted(ImmutableArray<Attribution> all)
    {
        foreach (var attribution in all)
        {
            if (quotations.At(passage, attribution.Cue.Start) is not null) return all.RemoveAll(a => quotations.At(passage, a.Cue.Start) is not null);
        }

        return all;
    }

    private static bool LeadsAway(InlineMark mark) =>
        mark.Kind is MarkKind.Link or MarkKind.AutoLink or MarkKind.FootnoteMark or MarkKind.Citation or MarkKind.Superscript;

    private bool LooksLikeSignature()
    {
        if (passage.Words.Length is 0 or > LongestSignature || text.Length > LongestSignature * 12 || passage.Block.Kind == BlockKind.Heading) return false;
        if (IsDashed) return passage.IsCapitalised(0);
        if (passage.Words.Length <= ShortestSignature) return Enumerable.Range(0, passage.Words.Length).All(passage.IsCapitalised);
        return passage.Words.Length > 1 && passage.IsCapitalised(0) && passage.IsCapitalised(1) && passage.JoinsNext(0) && text[text.Length - 1] is not ('.' or '!' or '?');
    }

    private bool IsSomebody(Attribution attribution) => attribution.Kind switch
    {
        SourceKind.Name or SourceKind.Role => true,
        SourceKind.Vague => SpeechVerbs.IsPlain(passage.Text.AsSpan(attribution.Cue.Start, attribution.Cue.Length)),
        SourceKind.Pronoun => ThirdPersons.Contains(passage.Text.AsSpan(attribution.Source.Start, attribution.Source.Length)),
        _ => false,
    };

    private bool AnyWord(Func<int, bool> test)
    {
        for (int i = 0; i < passage.Words.Length; i++)
        {
            if (passage.Words[i].Kind == WordKind.Letters && test(i) && quotations.At(passage, passage.Words[i].Start) is null) return true;
        }

        return false;
    }

    private bool IsPerson(int word)
    {
        var characters = SingleName.WithoutPossessive(passage[passage.Words[word]]);
        if (HeOrShe.Contains(characters) || people.IsCited(characters) || SingleName.IsHouseholdName(characters)) return true;
        if (!passage.IsCapitalised(word) || !passage.JoinsNext(word) || !passage.IsCapitalised(word + 1)) return false;
        return Titles.Contains(characters) || GivenNames.Contains(characters) || (IsUnknownName(characters) && IsUnknownName(passage[passage.Words[word + 1]]));
    }

    private static bool IsUnknownName(WordText word) =>
        word.Length > 2 && char.IsLower(word[1]) && !Lexicon.English.IsCompany(word) && (Lexicon.English.IsName(word) || !Lexicon.English.Contains(word));

    private bool IsProperName(int word)
    {
        if (!passage.IsCapitalised(word)) return false;
        var characters = passage[passage.Words[word]];
        bool first = word == 0 || passage.Sentences[passage.SentenceAt(passage.Words[word].Start)].FirstWord == word;
        return first ? GivenNames.Contains(characters) || Lexicon.English.IsName(characters) : Lexicon.English.IsName(characters) || !Lexicon.English.Contains(characters);
    }
}
