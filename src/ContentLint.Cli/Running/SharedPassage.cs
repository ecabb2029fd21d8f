using ContentLint.Cli.Reports;
using ContentLint.Core;

namespace ContentLint.Cli.Running;

/// <summary>A result that compares documents with each other; what becomes of it shows when all were seen.</summary>
/// <param name="Result">The result.</param>
/// <param name="Part">What the rule was told of its document, without the paragraphs.</param>
/// <param name="Group">The number of what repeats.</param>
/// <param name="Repeat">What is known of it so far.</param>
internal sealed record SharedPassage(LocatedResult Result, CorpusPart Part, int Group, CorpusRepeat Repeat);
