using ContentLint.Language;

namespace ContentLint.Core;

/// <summary>What a rule may know beside its unit.</summary>
public sealed class RuleContext(Article article, RuleSettings settings)
{
    /// <summary>The article the unit belongs to, with its shared concepts.</summary>
    public Article Article { get; } = article;

    /// <summary>The value of an option for this file.</summary>
    public T Get<T>(RuleOption<T> option)
        where T : notnull => settings.Get(option);
}
