using System.Collections.Immutable;
using BenchmarkDotNet.Attributes;
using ContentLint.Documents;
using ContentLint.Language;

namespace ContentLint.Benchmarks;

/// <summary>Every word of 100,000 characters looked up.</summary>
[MemoryDiagnoser]
public class LexiconBenchmarks
{
    private ImmutableArray<Passage> passages;

    [GlobalSetup]
    public void Prepare() => passages = new Article(Texts.Read(DocumentFormat.PlainText)).Passages;

    [Benchmark]
    public int Known()
    {
        int known = 0;
        foreach (var passage in passages)
        {
            foreach (var word in passage.Words) known += Lexicon.English.Contains(passage[word]) ? 1 : 0;
        }

        return known;
    }
}
