namespace ContentLint.Cli.Tests;

/// <summary>Short texts of which it is known what is found in them.</summary>
internal static class Articles
{
    /// <summary>One finding: CL1002 at <c>mind,but</c>.</summary>
    public const string Walking = "# Walking\n\nWalking is good for the heart and mind,but it takes time.\n";

    /// <summary>A paragraph with one finding: CL1002 at <c>nerves.It</c>.</summary>
    public const string Calm = "\nEvery step outside calms the nerves.It costs nothing at all.\n";

    /// <summary>A paragraph in which nothing is found.</summary>
    public const string Clean = "\nA short walk after dinner is enough for most people.\n";
}
