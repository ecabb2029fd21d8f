using System.Collections.Generic;

namespace ContentLint.Language;

/// <summary>
/// The words of an article that stand whole behind or before a function word whose space was lost, as <c>NewsHarbour</c> does in
/// <c>toNewsHarbour</c>: where such a word stands by itself, it is a name and not several words.
/// </summary>
internal sealed class NamesBehindJoints
{
    private readonly HashSet<ulong> names = new();

    public NamesBehindJoints(List<MergeCandidate> candidates)
    {
        foreach (var candidate in candidates)
        {
            if (candidate[Clue.FunctionWord] == 0) continue;
            foreach (var part in candidate.Parts)
            {
                if (part.Kind == PartKind.Local) names.Add(part.Hash);
            }
        }
    }

    /// <summary>Whether the candidate is one of them.</summary>
    public bool Hold(MergeCandidate candidate) => names.Count > 0 && names.Contains(WordHash.Of(candidate.Passage[candidate.Word]));
}
