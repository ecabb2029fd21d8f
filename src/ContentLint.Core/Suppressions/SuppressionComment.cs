using System.Collections.Immutable;
using ContentLint.Documents;
using Microsoft.CodeAnalysis.Text;

namespace ContentLint.Core.Suppressions;

/// <summary>A comment that asks for silence, as written.</summary>
/// <param name="Remark">The comment.</param>
/// <param name="Verb">Its first word behind <c>contentlint</c>.</param>
/// <param name="VerbSpan">Half-open UTF-16 range of that word in the source.</param>
/// <param name="Scope">What it holds for; null when the verb is unknown or ends an earlier silence.</param>
/// <param name="Rules">The rules that it names; empty for all.</param>
/// <param name="Reason">What stands behind the colon; empty when nothing does.</param>
public sealed record SuppressionComment(Remark Remark, string Verb, TextSpan VerbSpan, SuppressionScope? Scope, ImmutableArray<SuppressedRule> Rules, string Reason)
{
    /// <summary>The word that ends a <see cref="SuppressionScope.Range"/>.</summary>
    public const string Enable = "enable";

    /// <summary>The words that begin a silence.</summary>
    public static ImmutableDictionary<string, SuppressionScope> Verbs { get; } = ImmutableDictionary<string, SuppressionScope>.Empty
        .Add("disable-next-line", SuppressionScope.NextLine)
        .Add("disable-line", SuppressionScope.Line)
        .Add("disable", SuppressionScope.Range)
        .Add("disable-file", SuppressionScope.File);

    /// <summary>Whether it ends the silence of an earlier one.</summary>
    public bool IsEnable => Verb == Enable;

    /// <summary>Whether its verb is known.</summary>
    public bool IsKnown => IsEnable || Scope is not null;

    /// <summary>The half-open UTF-16 range in the source that one of several names takes in the list, with the comma or white space that goes with it.</summary>
    public TextSpan InList(SuppressedRule named)
    {
        int at = Rules.IndexOf(named);
        return at + 1 < Rules.Length
            ? TextSpan.FromBounds(named.Span.Start, Rules[at + 1].Span.Start)
            : TextSpan.FromBounds(Rules[at - 1].Span.End, named.Span.End);
    }
}
