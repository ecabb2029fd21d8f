namespace ContentLint.Core;

/// <summary>Is told what a check works on, so that a host can time it. Threads call it side by side, each for its own work, one piece after another.</summary>
public interface IWorkObserver
{
    /// <summary>A piece of work begins.</summary>
    /// <param name="work">A rule's id, or the name of a stage.</param>
    void Begins(string work);

    /// <summary>It has ended.</summary>
    /// <param name="work">The same words.</param>
    /// <param name="findings">How many findings it brought.</param>
    void Ended(string work, int findings);
}
