using System;

namespace ContentLint.Core.Examples;

/// <summary>A fence of a page is not as examples are written.</summary>
/// <param name="line">The line of the fence, from 1.</param>
/// <param name="message">What is wrong and how to mend it.</param>
public sealed class ExampleFormatException(int line, string message) : FormatException(message)
{
    /// <summary>The line of the fence, from 1.</summary>
    public int Line { get; } = line;
}
