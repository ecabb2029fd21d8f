namespace ContentLint.Core.Examples;

/// <summary>An example that does not hold.</summary>
/// <param name="Line">Line of its fence, from 1.</param>
/// <param name="What">What was compared.</param>
/// <param name="Expected">The text as the page has it, with marks.</param>
/// <param name="Found">The text as the rule sees it, with marks.</param>
public sealed record ExampleFailure(int Line, string What, string Expected, string Found);
