using System.Collections.Immutable;

namespace ContentLint.Language;

/// <summary>The persons whom an article cites by a single name.</summary>
public sealed class PeopleList
{
    private readonly WordTable names;

    internal PeopleList(WordTable names, ImmutableArray<Person> all)
    {
        this.names = names;
        All = all;
    }

    /// <summary>They in order of their first citation.</summary>
    public ImmutableArray<Person> All { get; }

    /// <summary>Whether the word is a name by which somebody or something is cited as a source.</summary>
    public bool IsCited(WordText word) => word.Length > 0 && char.IsUpper(word[0]) && names.Contains(word);
}
