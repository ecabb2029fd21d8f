using System;

namespace ContentLint.Language;

/// <summary>A value that is made on first use, once, and then shared by all rules and threads.</summary>
internal sealed class Concept<T>(Func<T> make)
    where T : notnull
{
    private readonly object gate = new();
    private Func<T>? make = make;
    private T? value;

    /// <summary>Whether anybody has asked for it.</summary>
    public bool IsMade => make is null;

    public T Value
    {
        get
        {
            if (make is null) return value!;
            lock (gate)
            {
                if (make is { } maker)
                {
                    value = maker();
                    System.Threading.Volatile.Write(ref make, null);
                }
            }

            return value!;
        }
    }
}
