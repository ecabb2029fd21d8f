namespace ContentLint.Core.Fixing;

/// <summary>A fix that was not applied since the text was no better with it.</summary>
/// <param name="Result">The result that stays.</param>
/// <param name="Brought">What the fix would have brought; null when the text cannot be written with it.</param>
public sealed record RefusedFix(Result Result, Result? Brought);
