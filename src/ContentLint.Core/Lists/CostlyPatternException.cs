using System;

namespace ContentLint.Core.Lists;

/// <summary>A pattern takes too long in a text.</summary>
/// <param name="pattern">The pattern.</param>
public sealed class CostlyPatternException(string pattern)
    : Exception($"The pattern '{pattern}' takes too long in this text. Write it so that each match ends near its beginning: with {{0,40}} instead of *, for instance.");
