using System;

namespace ContentLint.Core;

/// <summary>Knows what the check of one document works on, so that a host can name it when it gives the check up. A check that was given up ends with its next piece of work.</summary>
/// <param name="next">Is told as well; nobody when null.</param>
public sealed class WorkAtHand(IWorkObserver? next = null) : IWorkObserver
{
    private volatile string? current;
    private volatile bool isGivenUp;

    /// <summary>The rule's id or the name of the stage; null between two of them.</summary>
    public string? Current => current;

    /// <summary>Ends the check before its next piece of work, for nobody waits for it any more.</summary>
    public void GiveUp() => isGivenUp = true;

    /// <inheritdoc/>
    /// <exception cref="OperationCanceledException">The check was given up.</exception>
    public void Begins(string work)
    {
        if (isGivenUp) throw new OperationCanceledException();
        current = work;
        next?.Begins(work);
    }

    /// <inheritdoc/>
    public void Ended(string work, int findings)
    {
        current = null;
        next?.Ended(work, findings);
    }
}
