namespace ContentLint.Lexicon;

/// <summary>An entry of a table of hashes.</summary>
/// <param name="Hash">Its finished hash.</param>
/// <param name="Name">What an error calls it.</param>
/// <param name="Value">What the table says of it.</param>
internal readonly record struct TableEntry(ulong Hash, string Name, uint Value)
{
    public uint Upper => (uint)(Hash >> 32);
}
