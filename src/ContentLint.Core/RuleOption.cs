namespace ContentLint.Core;

/// <summary>An option that a rule's page declares.</summary>
public abstract class RuleOption
{
    private protected RuleOption(string name, string meaning)
    {
        Name = name;
        Meaning = meaning;
    }

    /// <summary>Its name in a configuration, in kebab case.</summary>
    public string Name { get; }

    /// <summary>What it does, as the page says it.</summary>
    public string Meaning { get; }

    /// <summary>The value when nobody sets it, as it would be written.</summary>
    public abstract string DefaultText { get; }

    /// <summary>What its values are, in words.</summary>
    public abstract string Kind { get; }

    /// <summary>Whether a text is a value of its type.</summary>
    public abstract bool Accepts(string value);
}

/// <summary>An option with the type of its default.</summary>
/// <typeparam name="T"><see cref="int"/>, <see cref="bool"/> or <see cref="string"/> (lists are strings with commas).</typeparam>
public sealed class RuleOption<T>(string name, T defaultValue, string meaning) : RuleOption(name, meaning)
    where T : notnull
{
    /// <summary>The value when nobody sets it.</summary>
    public T Default { get; } = defaultValue;

    /// <inheritdoc/>
    public override string DefaultText => Default is bool flag
        ? flag ? "true" : "false"
        : System.Convert.ToString(Default, System.Globalization.CultureInfo.InvariantCulture)!;

    /// <inheritdoc/>
    public override string Kind => Default is int ? "a whole number" : Default is bool ? "true or false" : "a text";

    /// <inheritdoc/>
    public override bool Accepts(string value) => Default switch
    {
        int => int.TryParse(value, System.Globalization.NumberStyles.AllowLeadingSign, System.Globalization.CultureInfo.InvariantCulture, out _),
        bool => bool.TryParse(value, out _),
        _ => true,
    };
}
