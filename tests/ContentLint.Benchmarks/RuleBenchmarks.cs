using System.Collections.Generic;
using System.Linq;
using BenchmarkDotNet.Attributes;
using ContentLint.Core;
using ContentLint.Documents;
using ContentLint.Rules;

namespace ContentLint.Benchmarks;

/// <summary>Each rule alone, with the concepts that it needs, and all of them over one article of 100,000 characters.</summary>
[MemoryDiagnoser]
public class RuleBenchmarks
{
    private const string All = "all";
    private Document document = null!;
    private Linter linter = null!;

    public static IEnumerable<string> Names => RuleCatalog.All.Select(rule => rule.Name).Prepend(All);

    [ParamsSource(nameof(Names))]
    public string Rule { get; set; } = All;

    [GlobalSetup]
    public void Prepare()
    {
        document = Texts.Read(DocumentFormat.Markdown);
        linter = new Linter([.. RuleCatalog.All.Where(rule => Rule == All || rule.Name == Rule)]);
    }

    [Benchmark]
    public int Check() => linter.Check(document).Results.Length;
}
