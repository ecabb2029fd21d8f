using System.Collections.Generic;
using System.Collections.Immutable;

namespace ContentLint.Documents;

/// <summary>Where the readers put what they find, and the numbers that are unique in a document.</summary>
internal sealed class BlockSink
{
    private readonly ImmutableArray<Block>.Builder blocks = ImmutableArray.CreateBuilder<Block>();
    private readonly ImmutableArray<Remark>.Builder remarks = ImmutableArray.CreateBuilder<Remark>();
    private int lists;
    private int tables;

    /// <summary>How many blocks it holds.</summary>
    public int Count => blocks.Count;

    public int NextList() => lists++;

    public int NextTable() => tables++;

    public void Add(Block block) => blocks.Add(block);

    public void Add(Remark remark) => remarks.Add(remark);

    public ImmutableArray<Block> Blocks() => blocks.ToImmutable();

    public ImmutableArray<Remark> Remarks()
    {
        remarks.Sort(Comparer<Remark>.Create((a, b) => a.Span.CompareTo(b.Span)));
        return remarks.ToImmutable();
    }
}
