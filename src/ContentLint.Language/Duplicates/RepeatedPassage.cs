namespace ContentLint.Language;

/// <summary>A paragraph that says again what an earlier one says.</summary>
/// <param name="Earlier">Where it stands first.</param>
/// <param name="Later">The repeat.</param>
/// <param name="ChangedWords">How many words differ; 0 when only order, spaces or punctuation do.</param>
public readonly record struct RepeatedPassage(Passage Earlier, Passage Later, int ChangedWords);
