using BenchmarkDotNet.Attributes;
using ContentLint.Documents;
using ContentLint.Language;

namespace ContentLint.Benchmarks;

/// <summary>From text to document, and from document to words and sentences; 100,000 characters each.</summary>
[MemoryDiagnoser]
public class ReadingBenchmarks
{
    private Document document = null!;

    [Params(DocumentFormat.Markdown, DocumentFormat.Html, DocumentFormat.PlainText)]
    public DocumentFormat Format { get; set; }

    [GlobalSetup]
    public void Prepare() => document = Texts.Read(Format);

    [Benchmark]
    public int Read() => Texts.Read(Format).Blocks.Length;

    [Benchmark]
    public int Split() => new Article(document).Passages.Length;
}
