using System;
using System.Collections.Immutable;
using System.Globalization;

namespace ContentLint.Core;

/// <summary>The values of a rule's options for one file.</summary>
public sealed class RuleSettings(ImmutableDictionary<string, string> values)
{
    /// <summary>All options at their defaults.</summary>
    public static RuleSettings Default { get; } = new(ImmutableDictionary<string, string>.Empty);

    /// <summary>The value of an option: the one set, else its default.</summary>
    /// <exception cref="FormatException">The value set is not of the option's type.</exception>
    public T Get<T>(RuleOption<T> option)
        where T : notnull => values.TryGetValue(option.Name, out string? text)
            ? (T)Convert.ChangeType(text, typeof(T), CultureInfo.InvariantCulture)
            : option.Default;
}
