using Microsoft.CodeAnalysis.Text;

namespace ContentLint.Documents;

/// <summary>
/// A copy of a text in which stretches are covered for a parser that must not see them. Nothing moves: every offset and every
/// line stays true.
/// </summary>
internal sealed class Mask(string text)
{
    /// <summary>Covers what leaves no trace in the prose. A noncharacter, so no text holds it and no parser gives it a meaning.</summary>
    public const char Nothing = '\uFDD1';

    /// <summary>Covers an inline object: each run becomes one <see cref="Prose.Placeholder"/>.</summary>
    public const char Object = '\uFDD0';

    /// <summary>Covers a character that shall be read as itself, whatever it means to the parser: the prose takes it from the source.</summary>
    public const char Plain = '\uFDD2';

    private char[]? covered;

    /// <summary>Covers a range, line ends left in place.</summary>
    public void Cover(TextSpan span, char by)
    {
        covered ??= text.ToCharArray();
        for (int i = span.Start; i < span.End; i++)
        {
            if (covered[i] is not ('\r' or '\n')) covered[i] = by;
        }
    }

    /// <summary>Covers a range, line ends included, so that what stood on several lines stands on one.</summary>
    public void CoverWhole(TextSpan span, char by)
    {
        covered ??= text.ToCharArray();
        for (int i = span.Start; i < span.End; i++) covered[i] = by;
    }

    /// <summary>The text as the parser shall see it; the text itself when nothing is covered.</summary>
    public override string ToString() => covered is null ? text : new string(covered);
}
