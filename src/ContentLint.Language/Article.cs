using System.Collections.Immutable;
using System.Linq;
using ContentLint.Documents;

namespace ContentLint.Language;

/// <summary>
/// A document with everything that is known of its language. Each concept is made on first use, once, and shared by all rules.
/// </summary>
public sealed class Article
{
    private readonly Concept<ImmutableArray<Passage>> passages;

    /// <summary>Wraps a document; nothing is analysed before it is asked for.</summary>
    public Article(Document document)
    {
        Document = document;
        passages = new(() => Document.Blocks.Where(b => b.Prose.Text.Length > 0).Select((b, i) => new Passage(b, i)).ToImmutableArray());
    }

    /// <summary>The document as read.</summary>
    public Document Document { get; }

    /// <summary>The language of the text as a two-letter code.</summary>
    public string Language => Document.DeclaredLanguage is { Length: >= 2 } declared ? declared.Substring(0, 2).ToLowerInvariant() : "en";

    /// <summary>The blocks that hold prose, in reading order.</summary>
    public ImmutableArray<Passage> Passages => passages.Value;
}
