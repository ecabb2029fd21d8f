using System;
using System.Collections.Generic;
using System.Text;

namespace ContentLint.Language;

/// <summary>
/// Finds references that name the same work, whatever their style: by DOI, PubMed or arXiv number, by ISBN and title (the chapters of a
/// book share its ISBN), else by title, year and first author. Two different DOIs or years are two works.
/// </summary>
internal sealed class WorkIdentity
{
    private const int ShortestTitle = 15;
    private readonly Dictionary<string, int> places = new(StringComparer.Ordinal);
    private readonly List<Reference> seen = new();

    /// <summary>The place of an earlier reference to the same work, from 0; remembers this one otherwise.</summary>
    public int? PlaceOf(Reference reference)
    {
        int? place = null;
        foreach (string key in KeysOf(reference))
        {
            if (place is null && places.TryGetValue(key, out int earlier) && !AreTwo(reference, seen[earlier])) place = earlier;
            if (!places.ContainsKey(key)) places.Add(key, seen.Count);
        }

        seen.Add(reference);
        return place;
    }

    private static bool AreTwo(Reference one, Reference other)
    {
        string? doi = Sound(one, ReferenceIdentifierKind.Doi), otherDoi = Sound(other, ReferenceIdentifierKind.Doi);
        if (doi is not null && otherDoi is not null) return doi != otherDoi;
        return one.Year is { } year && other.Year is { } otherYear && !one[year].SequenceEqual(other[otherYear]);
    }

    private static IEnumerable<string> KeysOf(Reference reference)
    {
        if (Sound(reference, ReferenceIdentifierKind.Doi) is { } doi) yield return "doi " + doi;
        if (Sound(reference, ReferenceIdentifierKind.PubMed) is { } pubMed) yield return "pmid " + pubMed;
        if (Sound(reference, ReferenceIdentifierKind.PubMedCentral) is { } central) yield return central;
        if (Sound(reference, ReferenceIdentifierKind.ArXiv) is { } preprint) yield return "arxiv " + WithoutVersion(preprint);
        if (reference.Title is not { } title) yield break;
        string letters = Letters(reference[title], int.MaxValue);
        if (Sound(reference, ReferenceIdentifierKind.Isbn) is { } isbn) yield return "isbn " + Letters(isbn.AsSpan(), int.MaxValue) + " " + letters;
        if (letters.Length < ShortestTitle) yield break;
        string author = reference.Authors is { } authors ? FirstName(reference[authors]) : "";
        yield return "title " + author + " " + letters;
    }

    // "2104.01234v2"
    private static string WithoutVersion(string preprint) =>
        preprint.LastIndexOf('v') is > 0 and var version && char.IsDigit(preprint[version - 1]) ? preprint.Substring(0, version) : preprint;

    private static string? Sound(Reference reference, ReferenceIdentifierKind kind)
    {
        foreach (var identifier in reference.Identifiers)
        {
            if (identifier.Kind == kind && identifier.IsSound) return identifier.Value.ToLowerInvariant();
        }

        return null;
    }

    private static string FirstName(ReadOnlySpan<char> authors)
    {
        while (authors.Length > 2 && char.IsUpper(authors[0]) && authors[1] == '.') authors = authors.Slice(2).TrimStart();
        int end = 0;
        while (end < authors.Length && char.IsLetter(authors[end])) end++;
        return Letters(authors.Slice(0, end), end);
    }

    private static string Letters(ReadOnlySpan<char> text, int most)
    {
        var letters = new StringBuilder();
        foreach (char c in text)
        {
            if (char.IsLetterOrDigit(c) && letters.Length < most) letters.Append(char.ToLowerInvariant(c));
        }

        return letters.ToString();
    }
}
