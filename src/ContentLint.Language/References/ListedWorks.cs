using System;
using System.Collections.Generic;
using System.Collections.Immutable;

namespace ContentLint.Language;

/// <summary>What the source lists of an article hold, ready to be asked by journal or by author and year.</summary>
public sealed class ListedWorks
{
    private const int MostJournals = 1000, MostUnread = 100, ShortestSurname = 2;
    private readonly Dictionary<char, List<JournalName>> journals = new();
    private readonly HashSet<string> authors = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> surnames = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<string> unread = new();
    private readonly HashSet<string> labels = new(StringComparer.Ordinal);
    private readonly int articles;

    internal ListedWorks(ImmutableArray<SourceList> lists)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var list in lists)
        {
            foreach (var reference in list.References)
            {
                Count++;
                if (reference.IsArticle) articles++;
                AddAuthors(reference);
                if (reference.Label is { } label) labels.Add(label);
                if (reference.Container is not { } container)
                {
                    if (unread.Count < MostUnread) unread.Add(reference.Text.ToString());
                    continue;
                }

                if (!seen.Add(reference[container].ToString())) continue;
                var name = new JournalName(reference[container]);
                if (!journals.TryGetValue(name.FirstLetter, out var group)) journals.Add(name.FirstLetter, group = new());
                group.Add(name);
            }
        }

        IsBibliography = seen.Count > MostJournals;
    }

    /// <summary>How many references there are.</summary>
    public int Count { get; }

    /// <summary>Whether the entries bear numbers or footnote labels.</summary>
    public bool HasLabels => labels.Count > 0;

    /// <summary>Whether an entry bears the number or label.</summary>
    public bool HasLabel(string label) => labels.Contains(label);

    /// <summary>Whether most of the references name their journal; a list of bare titles and addresses does not, so no journal is missing from it.</summary>
    public bool NamesJournals => articles * 2 > Count;

    /// <summary>Whether there are more journals than any article rests on, so that it is a bibliography and no list of sources.</summary>
    public bool IsBibliography { get; }

    /// <summary>Whether a reference appeared in the journal; a reference that could not be taken apart lists it by naming it anywhere.</summary>
    public bool HasJournal(string name)
    {
        var wanted = new JournalName(name.AsSpan());
        if (journals.TryGetValue(wanted.FirstLetter, out var group))
        {
            foreach (var journal in group)
            {
                if (journal.Matches(wanted)) return true;
            }
        }

        foreach (string text in unread)
        {
            if (text.IndexOf(name, StringComparison.Ordinal) >= 0) return true;
        }

        return false;
    }

    /// <summary>Whether a reference names one of the cited authors and bears the year, or bears none.</summary>
    public bool HasWork(AuthorCitation citation)
    {
        string names = citation.Passage.Text.Substring(citation.Span.Start, citation.Span.Length - citation.Year.Length);
        foreach (string name in SurnamesIn(names))
        {
            if (authors.Contains(name + " " + citation.Year) || authors.Contains(name + " ")) return true;
        }

        return false;
    }

    /// <summary>Whether a reference names the author, whatever its year.</summary>
    internal bool HasAuthor(string surname) => surnames.Contains(surname);

    private static IEnumerable<string> SurnamesIn(string names)
    {
        for (int i = 0; i < names.Length;)
        {
            int from = i;
            while (i < names.Length && (char.IsLetter(names[i]) || names[i] is '\'' or '’')) i++;
            if (i - from >= ShortestSurname && char.IsLower(names[i - 1])) yield return names.Substring(from, i - from);
            if (i == from) i++;
        }
    }

    private void AddAuthors(Reference reference)
    {
        string year = reference.Year is { } digits ? reference[digits].ToString() : "";
        foreach (string name in SurnamesIn(reference[reference.Authors ?? reference.Span].ToString()))
        {
            authors.Add(name + " " + year);
            surnames.Add(name);
        }
    }
}
