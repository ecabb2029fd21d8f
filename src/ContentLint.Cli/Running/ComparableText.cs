using System.Collections.Immutable;
using ContentLint.Cli.Reports;
using ContentLint.Core;
using ContentLint.Documents;

namespace ContentLint.Cli.Running;

/// <summary>A document whose turn to be compared with those before it has not come yet.</summary>
/// <param name="Document">The document.</param>
/// <param name="Parts">What is compared.</param>
/// <param name="Places">The way to its file.</param>
/// <param name="Text">What a report shows of it when something is found; null when no report shows texts.</param>
internal sealed record ComparableText(Document Document, ImmutableArray<CorpusPart> Parts, TextPlaces Places, CheckedText? Text);
