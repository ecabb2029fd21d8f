namespace ContentLint.Core;

/// <summary>A run of a message's text.</summary>
/// <param name="Text">The words.</param>
/// <param name="Related">Index in <see cref="Finding.Related"/> that the words lead to; null for plain text.</param>
public readonly record struct MessagePart(string Text, int? Related);
