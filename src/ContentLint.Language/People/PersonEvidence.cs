using System.Collections.Immutable;

namespace ContentLint.Language;

/// <summary>What an article shows about a name that stands alone as a source somewhere.</summary>
internal sealed class PersonEvidence
{
    /// <summary>Where it is the source of a statement.</summary>
    public ImmutableArray<PersonMention>.Builder Citations { get; } = ImmutableArray.CreateBuilder<PersonMention>();

    /// <summary>Where its bearer is introduced.</summary>
    public PersonMention? Introduction { get; set; }

    /// <summary>Whether it speaks as persons do: in direct speech, by a verb that organisations seldom do.</summary>
    public bool SpeaksInPerson { get; set; }

    /// <summary>How often it is the source of a verb that organisations seldom do.</summary>
    public int PersonalCitations { get; set; }

    /// <summary>Whether it is capitalised where no sentence begins.</summary>
    public bool IsCapitalisedInside { get; set; }

    /// <summary>Whether something shows that it is no person: <c>the Post</c>, <c>in Moscow</c>, <c>told Reuters</c>, a lower-case use.</summary>
    public bool IsNoPerson { get; set; }
}
