using System;

namespace ContentLint.Language;

/// <summary>How the source of a statement speaks.</summary>
[Flags]
internal enum SpeechStyle
{
    /// <summary>As anybody or anything may.</summary>
    None = 0,

    /// <summary>By a verb that organisations seldom do.</summary>
    Personal = 1,

    /// <summary>As persons do: in direct speech, of himself or herself.</summary>
    InPerson = 2,

    /// <summary>It asks.</summary>
    Asks = 4,

    /// <summary>It says <c>I</c>.</summary>
    SaysI = 8,
}
