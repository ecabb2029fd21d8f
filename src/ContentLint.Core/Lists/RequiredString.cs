using System;
using System.Linq;
using ContentLint.Language;

namespace ContentLint.Core.Lists;

/// <summary>A string that stands in every text that a pattern matches.</summary>
internal sealed class RequiredString
{
    private readonly Lazy<SubstringSet> set;

    private RequiredString(string text, StringComparison comparison)
    {
        Text = text;
        Comparison = comparison;
        IsAscii = text.All(c => c < 128);
        set = new(() => new SubstringSet(comparison, text));
    }

    /// <summary>Its characters.</summary>
    public string Text { get; }

    /// <summary>Whether the case of its letters counts.</summary>
    public StringComparison Comparison { get; }

    /// <summary>Whether it can be looked for together with others: the fast ways to look for many strings at once know ASCII only.</summary>
    public bool IsAscii { get; }

    /// <summary>The string that a pattern requires; null where none is certain.</summary>
    public static RequiredString? Of(string pattern) => RequiredText.Of(pattern, out var comparison) is { } text ? new RequiredString(text, comparison) : null;

    /// <summary>Whether it stands in a text. To look for one string without regard to case is slow without a set.</summary>
    public bool IsIn(string text) => IsAscii && Comparison == StringComparison.OrdinalIgnoreCase ? set.Value.IsIn(text) : text.IndexOf(Text, Comparison) >= 0;
}
