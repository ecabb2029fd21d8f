using System;
using System.Collections.Generic;

namespace ContentLint.Language.Tests;

public class GramOwnersTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(48)]
    [InlineData(5000)]
    public void TheFirstWhoAsksOwnsAGram(int count)
    {
        var random = new Random(7);
        var owners = new GramOwners(count);
        var expected = new Dictionary<ulong, int>();
        for (int i = 0; i < count; i++)
        {
            ulong gram = (ulong)random.NextInt64() << 24;
            if (i % 3 == 2) gram = First(expected);
            int owner = owners.OwnerOf(gram, i);
            Assert.Equal(expected.TryGetValue(gram, out int known) ? known : i, owner);
            expected.TryAdd(gram, i);
        }
    }

    private static ulong First(Dictionary<ulong, int> grams)
    {
        foreach (ulong gram in grams.Keys) return gram;
        return 0;
    }
}
