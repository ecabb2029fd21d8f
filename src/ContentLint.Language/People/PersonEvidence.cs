using System.Collections.Immutable;

namespace ContentLint.Language;

/// <summary>What an article shows about a name that stands alone as a source somewhere.</summary>
internal sealed class PersonEvidence
{
    /// <summary>Where it is the source of a statement.</summary>
    public ImmutableArray<PersonMention>.Builder Citations { get; } = ImmutableArray.CreateBuilder<PersonMention>();

    /// <summary>Where its bearer is introduced.</summary>
    public PersonMention? Introduction { get; set; }

    /// <summary>Whether it is capitalised where no sentence begins.</summary>
    public bool IsCapitalisedInside { get; set; }

    /// <summary>Whether something shows that it is no person: <c>the Post</c>, <c>in Moscow</c>, a lower-case use.</summary>
    public bool IsNoPerson { get; set; }

    /// <summary>Whether something is told to it, as outlets are told: <c>told Reuters</c>.</summary>
    public bool IsTold { get; set; }

    private SpeechStyle Style { get; set; }

    private int PersonalCitations { get; set; }

    /// <summary>Takes in how it speaks in one place.</summary>
    public void Add(SpeechStyle style)
    {
        Style |= style;
        if ((style & SpeechStyle.Personal) != 0) PersonalCitations++;
    }

    /// <summary>Whether all this together shows a person.</summary>
    /// <param name="isCompany">Whether a company has the name too.</param>
    /// <param name="isSurname">Whether the name is a common surname.</param>
    public bool ShowsPerson(bool isCompany, bool isSurname)
    {
        if (IsNoPerson) return false;
        if ((Style & SpeechStyle.SaysI) != 0) return true;
        if (isCompany || (IsTold && (Style & SpeechStyle.Asks) == 0)) return false;
        return (Style & SpeechStyle.InPerson) != 0 || PersonalCitations >= (isSurname ? 1 : 2);
    }
}
