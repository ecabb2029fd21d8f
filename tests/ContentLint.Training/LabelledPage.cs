using System.Collections.Generic;
using System.Linq;
using ContentLint.Documents;
using ContentLint.Language;
using Microsoft.CodeAnalysis.Text;

namespace ContentLint.Training;

/// <summary>A page with all its candidates and what each of them really is.</summary>
internal sealed class LabelledPage
{
    public LabelledPage(string set, Page page)
    {
        Set = set;
        Page = page;
        string path = "page" + page.Extension;
        Article = new Article(DocumentReader.Read(path, SourceText.From(page.Text), DocumentReader.FormatOf(path)!.Value));
        if (Article.Language != "en") return;
        Evidence = JointEvidence.Of(Article);
        Candidates = [.. Evidence.Candidates.Select(candidate => new LabelledCandidate(this, candidate))];
    }

    public string Set { get; }

    public Page Page { get; }

    public Article Article { get; }

    /// <summary>A number by its name, the same on every machine, that says into which part it falls.</summary>
    public uint Part => Page.Id.Aggregate(2166136261, (hash, c) => (hash ^ c) * 16777619) >> 8;

    /// <summary>All that may be a lost space; null in a text that is not English.</summary>
    public JointEvidence? Evidence { get; }

    public IReadOnlyList<LabelledCandidate> Candidates { get; } = [];

    /// <summary>Number of words.</summary>
    public int Words => Article.Passages.Sum(passage => passage.Words.Length);

    /// <summary>The place in the page's text of an offset in a passage.</summary>
    public static int PlaceOf(Passage passage, int offset) => passage.ToSource(new TextSpan(offset, 1)).Start;
}
