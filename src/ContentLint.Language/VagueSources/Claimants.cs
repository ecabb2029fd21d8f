using System;

namespace ContentLint.Language;

/// <summary>Nouns and quantifiers that name nobody in particular, and the verbs of claiming behind them.</summary>
internal static class Claimants
{
    private static readonly WordList Nouns = WordList.Of("en/claimant-nouns.txt");
    private static readonly WordList Learned = WordList.Of("en/learned-nouns.txt");
    private static readonly WordList Modals = WordList.Of("en/modal-verbs.txt");
    private static readonly WordList BareNouns = WordList.Of("en/bare-claimants.txt");
    private static readonly WordList Quantifiers = WordList.Of("en/vague-quantifiers.txt");
    private static readonly WordList Verbs = WordList.Of("en/claim-verbs.txt");
    private static readonly WordList ViewHolders = WordList.Of("en/view-holders.txt");
    private static readonly WordList OpinionVerbs = WordList.Of("en/opinion-verbs.txt");
    private static readonly WordList Attitudes = WordList.Of("en/attitude-words.txt");

    private static readonly WordListSet Openers = BareNouns.Set | Quantifiers.Set | Verbs.Set | WordList.Of("en/vague-openers.txt").Set;
    private static readonly WordListSet PersonOpeners = WordList.Of("en/person-openers.txt").Set;

    /// <summary>The lists of the words that a vague subject or its verb can begin with in any passage.</summary>
    public static WordListSet AllOpeners => Openers | PersonOpeners;

    /// <summary>The lists of the words that a vague subject or its verb can begin with in a passage.</summary>
    public static WordListSet OpenersIn(Passage passage) => passage.Lists.Overlaps(Learned.Set) ? Openers | PersonOpeners : Openers;

    /// <summary><c>some</c>, <c>many</c>.</summary>
    public static bool IsQuantifier(WordText word) => Quantifiers.Contains(word);

    /// <summary><c>critics</c>: vague even alone.</summary>
    public static bool IsBareGroup(WordText word) => BareNouns.Contains(word);

    /// <summary><c>experts</c>, <c>people</c>.</summary>
    public static bool IsPlural(WordText word) =>
        word.Equals("people".AsSpan(), StringComparison.OrdinalIgnoreCase)
        || (word.Length > 3 && word[word.Length - 1] == 's' && (Nouns.Contains(word.Slice(0, word.Length - 1)) || Learned.Contains(word.Slice(0, word.Length - 1))));

    /// <summary><c>surgeon</c>: one of a learned profession.</summary>
    public static bool IsSingular(WordText word) => Learned.Contains(word);

    /// <summary><c>would</c>, <c>should</c>: what somebody might hold.</summary>
    public static bool IsModal(WordText word) => Modals.Contains(word);

    /// <summary><c>argue</c>, <c>believed</c>.</summary>
    public static bool IsVerb(WordText word) => Verbs.Contains(word);

    /// <summary><c>argue</c>, but not <c>said</c>: a view, whoever holds it.</summary>
    public static bool IsOpinion(WordText word) => OpinionVerbs.Contains(word);

    /// <summary><c>collectors</c>, <c>biographers</c>: people who may hold a view.</summary>
    public static bool ArePeople(WordText word) => IsPlural(word) || (word.Length > 4 && (PeopleNouns.ContainsPlural(word) || (word[word.Length - 1] == 's' && ViewHolders.Contains(word.Slice(0, word.Length - 1)))));

    /// <summary><c>skeptical</c>, <c>divided</c>.</summary>
    public static bool IsAttitude(WordText word) => Attitudes.Contains(word);
}
