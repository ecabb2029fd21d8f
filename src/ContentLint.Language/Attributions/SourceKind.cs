namespace ContentLint.Language;

/// <summary>Who or what is said to be the source of a statement.</summary>
public enum SourceKind
{
    /// <summary>A proper name: a person, an organisation, an outlet, a journal.</summary>
    Name,

    /// <summary>A pronoun that stands for somebody named before.</summary>
    Pronoun,

    /// <summary>Somebody in particular without a name: <c>the spokesperson</c>, <c>her doctor</c>.</summary>
    Role,

    /// <summary>Nobody in particular: <c>some experts</c>, <c>a surgeon</c>.</summary>
    Vague,

    /// <summary>A study, report, poll or other work without a name.</summary>
    Work,

    /// <summary>Something else.</summary>
    Other,
}
