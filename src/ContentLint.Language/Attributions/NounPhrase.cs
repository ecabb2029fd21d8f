using Microsoft.CodeAnalysis.Text;

namespace ContentLint.Language;

/// <summary>A run of words that names somebody or something.</summary>
/// <param name="FirstWord">Index in <see cref="Passage.Words"/>.</param>
/// <param name="WordCount">How many words, at least 1.</param>
/// <param name="Kind">What it names.</param>
internal readonly record struct NounPhrase(int FirstWord, int WordCount, SourceKind Kind)
{
    /// <summary>Index of its last word.</summary>
    public int LastWord => FirstWord + WordCount - 1;

    /// <summary>Its range in the passage's text.</summary>
    public TextSpan In(Passage passage) => TextSpan.FromBounds(passage.Words[FirstWord].Start, passage.Words[LastWord].End);
}
