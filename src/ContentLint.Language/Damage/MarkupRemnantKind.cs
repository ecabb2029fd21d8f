namespace ContentLint.Language;

/// <summary>What kind of markup was left as text.</summary>
public enum MarkupRemnantKind
{
    /// <summary>A character that is written by its name or number: <c>&amp;nbsp;</c>.</summary>
    Entity,

    /// <summary>A tag of HTML.</summary>
    Tag,

    /// <summary>A place in a template that nothing was filled into: <c>{{ title }}</c>, <c>[caption id=…]</c>, <c>%s</c>.</summary>
    Template,

    /// <summary>A line of a script or a style sheet.</summary>
    Script,
}
