using System;
using Microsoft.CodeAnalysis.Text;

namespace ContentLint.Language;

/// <summary>A number in a text, with what it counts.</summary>
/// <param name="Value">Its value, scales such as "million" multiplied in.</param>
/// <param name="Step">The place of its last digit that says something: 0.1 for 29.7, 100,000 for 1.2 million.</param>
/// <param name="Unit">The unit; null when a noun or nothing follows.</param>
/// <param name="Span">Half-open range of UTF-16 offsets in the passage's text, sign and unit included.</param>
/// <param name="IsRough">Whether a word before it says that it is a rough one.</param>
internal readonly record struct Quantity(double Value, double Step, QuantityUnit? Unit, TextSpan Span, bool IsRough)
{
    private const double RoughShare = 0.12;

    /// <summary>Whether a number can be this one, rounded or not.</summary>
    public bool CanBe(Quantity other) => Math.Abs(Value - other.Value) <= Math.Max(Tolerance, other.Tolerance) * 1.001;

    /// <summary>Whether it is written as years are.</summary>
    public bool IsYear => Unit is null && Span.Length == 4 && Value is >= 1500 and <= 2100;

    private double Tolerance => Math.Max(Step / 2, IsRough ? Math.Abs(Value) * RoughShare : 0);
}

/// <summary>A unit.</summary>
/// <param name="Name">The unit in full.</param>
/// <param name="Dimension">What it measures.</param>
internal sealed record QuantityUnit(string Name, string Dimension);
