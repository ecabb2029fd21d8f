using Microsoft.CodeAnalysis.Text;

namespace ContentLint.Language;

/// <summary>A pair of quotation marks in a passage.</summary>
/// <param name="Start">Offset of the opening mark.</param>
/// <param name="End">Offset behind the closing mark, or the end of the passage.</param>
/// <param name="Depth">How many pairs enclose it.</param>
/// <param name="IsClosed">Whether the closing mark stands there.</param>
internal readonly record struct QuotationMarks(int Start, int End, int Depth, bool IsClosed)
{
    public TextSpan Span => TextSpan.FromBounds(Start, End);

    public TextSpan Content => TextSpan.FromBounds(Start + 1, IsClosed ? End - 1 : End);
}
