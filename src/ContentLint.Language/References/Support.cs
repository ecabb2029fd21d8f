using System;

namespace ContentLint.Language;

/// <summary>What leads a reader from a claim to its evidence.</summary>
[Flags]
public enum Support
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>A link or an address.</summary>
    Link = 1,

    /// <summary>A footnote mark.</summary>
    Footnote = 2,

    /// <summary>A number in brackets or raised (<c>[1]</c>).</summary>
    Number = 4,

    /// <summary>Author and year (<c>(Smith, 2019)</c>).</summary>
    AuthorYear = 8,

    /// <summary>A source by name: a study, outlet, agency or person.</summary>
    Name = 16,
}
