using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;
using ContentLint.Testing;

const int LongestName = 40;
var config = DefaultConfig.Instance
    .WithArtifactsPath(RepositoryRoot.File("artifacts", "benchmarks"))
    .WithSummaryStyle(SummaryStyle.Default.WithMaxParameterColumnWidth(LongestName));
BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args, config);
