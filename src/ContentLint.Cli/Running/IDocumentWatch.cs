using System;

namespace ContentLint.Cli.Running;

/// <summary>Sees that one document cannot hold up a run.</summary>
internal interface IDocumentWatch
{
    /// <summary>Whether something else took the place of the work of this thread, so that what follows from it is nobody's concern.</summary>
    bool IsGivenUp { get; }

    /// <summary>Does the work. What it throws is thrown here.</summary>
    /// <param name="work">The check of a document.</param>
    /// <param name="instead">What takes its place when it does not end in time; may be asked on another thread.</param>
    DocumentOutcome Do(Func<DocumentOutcome> work, Func<DocumentOutcome> instead);
}
