namespace ContentLint.Documents;

/// <summary>
/// A run of prose and the run of source it was read from. When both lengths are equal, character i of the one is character i
/// of the other; otherwise (an entity, an escape, a CRLF, a placeholder) the run is indivisible and maps as a whole.
/// </summary>
/// <param name="ProseStart">UTF-16 offset in the prose.</param>
/// <param name="ProseLength">UTF-16 length in the prose, at least 1.</param>
/// <param name="SourceStart">UTF-16 offset in the source text.</param>
/// <param name="SourceLength">UTF-16 length in the source text.</param>
public readonly record struct ProseSegment(int ProseStart, int ProseLength, int SourceStart, int SourceLength)
{
    /// <summary>Whether offsets inside the run map one to one.</summary>
    public bool IsLinear => ProseLength == SourceLength;

    /// <summary>End of the run in the prose, exclusive.</summary>
    public int ProseEnd => ProseStart + ProseLength;

    /// <summary>End of the run in the source, exclusive.</summary>
    public int SourceEnd => SourceStart + SourceLength;
}
