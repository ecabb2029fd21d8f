namespace ContentLint.Documents;

/// <summary>What a stretch of prose is marked as by the inline markup around it.</summary>
public enum MarkKind
{
    /// <summary>A link; <see cref="InlineMark.Target"/> holds its address.</summary>
    Link,

    /// <summary>An image; its place in the prose is one <see cref="Prose.Placeholder"/>.</summary>
    Image,

    /// <summary>Inline code, mathematics or an expression; its place in the prose is one <see cref="Prose.Placeholder"/>.</summary>
    Code,

    /// <summary>An address that stands for itself (<c>&lt;https://…&gt;</c>); its place in the prose is one <see cref="Prose.Placeholder"/>.</summary>
    AutoLink,

    /// <summary>A footnote mark; <see cref="InlineMark.Target"/> holds its label. Its place in the prose is one <see cref="Prose.Placeholder"/>.</summary>
    FootnoteMark,

    /// <summary>Emphasis of any strength.</summary>
    Emphasis,

    /// <summary>Raised text.</summary>
    Superscript,

    /// <summary>Lowered text.</summary>
    Subscript,

    /// <summary>Cited title (<c>&lt;cite&gt;</c>).</summary>
    Citation,

    /// <summary>Quoted words (<c>&lt;q&gt;</c>).</summary>
    Quotation,

    /// <summary>Struck-through text.</summary>
    Deleted,
}
