using System;
using ContentLint.Documents;

namespace ContentLint.Language;

/// <summary>What in a passage leads to evidence.</summary>
/// <param name="Support">All of it together.</param>
/// <param name="UnlistedJournal">A journal that the passage names and the source list lacks.</param>
internal sealed record PassageSupport(Support Support, string? UnlistedJournal)
{
    private static readonly WordTable SayingVerbs = new(ListFile.Read("en/saying-verbs.txt"));
    private static readonly WordTable Pronouns = new(ListFile.Read("en/no-names.txt"));

    public static PassageSupport Of(Passage passage, ListedWorks works)
    {
        var support = Support.None;
        string? unlisted = null;
        foreach (var mark in passage.Block.Prose.Marks)
        {
            if (mark.Kind is MarkKind.Link or MarkKind.AutoLink) support |= Support.Link;
        }

        foreach (var word in passage.Words)
        {
            if (word.Kind == WordKind.Address) support |= Support.Link;
        }

        foreach (var marker in CitationMarkerFinder.Find(passage)) support |= marker.Kind;
        if ((support & Support.Number) == 0 && CitationMarkerFinder.HasLostMark(passage)) support |= Support.Number;
        if (AuthorCitationFinder.Any(passage)) support |= Support.AuthorYear;
        foreach (var sentence in passage.Sentences)
        {
            foreach (var mention in JournalFinder.Find(sentence))
            {
                if (works.Count == 0 || works.HasJournal(mention.Name)) support |= Support.Name;
                else unlisted ??= mention.Name;
            }
        }

        if (NamesSpeaker(passage)) support |= Support.Name;
        return new PassageSupport(support, unlisted);
    }

    /// <summary>A capitalised name that says something (<c>Luke said</c>, <c>said Luke</c>, <c>according to Luke</c>) or bears a study (<c>Framingham Heart Study</c>).</summary>
    private static bool NamesSpeaker(Passage passage)
    {
        for (int w = 1; w < passage.Words.Length; w++)
        {
            var word = passage[passage.Words[w]];
            if (SayingVerbs.Contains(word) && (IsName(passage, w - 1) || (w + 1 < passage.Words.Length && IsName(passage, w + 1) && IsNear(passage, w)))) return true;
            if (word.Length == 2 && word[0] == 't' && word[1] == 'o' && w + 1 < passage.Words.Length
                && passage[passage.Words[w - 1]].Equals("according".AsSpan(), StringComparison.OrdinalIgnoreCase)
                && IsName(passage, w + 1)) return true;
            if (char.IsUpper(word[0]) && ClaimWords.Singular.Contains(word) && IsName(passage, w - 1)) return true;
        }

        return false;
    }

    private static bool IsNear(Passage passage, int w) => passage.Words[w + 1].Start - passage.Words[w].End == 1;

    private static bool IsName(Passage passage, int w)
    {
        var word = passage[passage.Words[w]];
        return char.IsUpper(word[0]) && word.Length > 1 && !Pronouns.Contains(word) && !ClaimWords.Researchers.Contains(word)
            && !ClaimWords.Plural.Contains(word) && !ClaimWords.Authorities.Contains(word) && !ClaimWords.Weak.Contains(word);
    }
}
