using ContentLint.Documents;
using Microsoft.CodeAnalysis.Text;

namespace ContentLint.Language;

/// <summary>The passages of an article as runs of tokens, each made when it is first compared.</summary>
internal sealed class WordRuns(Document document, int passages)
{
    private readonly WordRun?[] runs = new WordRun?[passages];

    /// <summary>The whole of a passage.</summary>
    public WordRun Of(Passage passage) => runs[passage.Index] ??= new WordRun(document, passage, new TextSpan(0, passage.Text.Length));
}
