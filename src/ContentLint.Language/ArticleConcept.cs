using System;
using System.Threading;

namespace ContentLint.Language;

/// <summary>What is known of an article: made on first use, once, and then shared by all rules and threads.</summary>
/// <param name="article">The article.</param>
/// <param name="make">Makes it; one for all articles, as each has many of these and few are ever used.</param>
internal sealed class ArticleConcept<T>(Article article, Func<Article, T> make)
    where T : notnull
{
    private Article? article = article;
    private T? value;

    /// <summary>Whether anybody has asked for it.</summary>
    public bool IsMade => article is null;

    public T Value
    {
        get
        {
            if (Volatile.Read(ref article) is null) return value!;

            // Nobody outside the article has it to lock.
            lock (this)
            {
                if (article is { } asked)
                {
                    value = make(asked);
                    Volatile.Write(ref article, null);
                }
            }

            return value!;
        }
    }
}
