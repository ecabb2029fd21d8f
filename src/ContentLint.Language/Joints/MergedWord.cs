using System.Collections.Immutable;
using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace ContentLint.Language;

/// <summary>One word of the text that is several words run together.</summary>
/// <param name="Passage">The passage it stands in.</param>
/// <param name="Span">Half-open range of UTF-16 offsets in the passage's text.</param>
/// <param name="Joints">Where spaces are missing: offsets in the passage's text, ascending.</param>
/// <param name="Sign">What gives it away.</param>
public sealed record MergedWord(Passage Passage, TextSpan Span, ImmutableArray<int> Joints, MergeSign Sign)
{
    /// <summary>The word as it stands.</summary>
    public string Text => Passage.Text.Substring(Span.Start, Span.Length);

    /// <summary>Its words with the lost spaces between them.</summary>
    public string Mended
    {
        get
        {
            var mended = new StringBuilder(Text);
            for (int i = Joints.Length - 1; i >= 0; i--) mended.Insert(Joints[i] - Span.Start, ' ');
            return mended.ToString();
        }
    }
}
