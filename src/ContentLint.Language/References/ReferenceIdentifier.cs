using Microsoft.CodeAnalysis.Text;

namespace ContentLint.Language;

/// <summary>An identifier in a reference.</summary>
/// <param name="Kind">What kind it is.</param>
/// <param name="Span">Half-open range of the value in the passage's text; may be empty where the value is lost.</param>
/// <param name="Value">The value, without its cue; a DOI begins with <c>10.</c> when it is sound.</param>
/// <param name="Fault">What is wrong with its form, as the end of the sentence "The identifier …"; null when it is sound.</param>
public readonly record struct ReferenceIdentifier(ReferenceIdentifierKind Kind, TextSpan Span, string Value, string? Fault)
{
    /// <summary>Whether its form and check digit are right.</summary>
    public bool IsSound => Fault is null;

    /// <summary>The sound value that was meant, where only spaces were put in or a letter was read for a digit; otherwise null.</summary>
    public string? Repaired
    {
        get
        {
            if (IsSound || Kind is not (ReferenceIdentifierKind.Doi or ReferenceIdentifierKind.PubMed)) return null;
            int slash = Kind == ReferenceIdentifierKind.Doi ? Value.IndexOf('/') : Value.Length;
            if (slash < 0) return null;
            string digits = Value.Substring(0, slash).Replace(" ", "").Replace('O', '0').Replace('o', '0').Replace('l', '1').Replace('I', '1');
            string meant = digits + Value.Substring(slash);
            return ReferenceIdentifiers.FaultOf(Kind, meant) is null ? meant : null;
        }
    }
}
