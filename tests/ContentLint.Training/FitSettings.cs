namespace ContentLint.Training;

/// <summary>What a fit is told.</summary>
internal sealed record FitSettings
{
    /// <summary>The quadratic penalty on each weight but the first.</summary>
    public double Penalty { get; init; } = 3;

    /// <summary>What a candidate of a clean text counts against one of a damaged page.</summary>
    public double CleanWeight { get; init; } = 0.2;

    /// <summary>What a candidate across two pieces that touch rightly counts.</summary>
    public double TrapWeight { get; init; } = 2;

    /// <summary>From how many lost spaces on each page counts no more than others.</summary>
    public int MostOfAPage { get; init; } = 60;

    /// <summary>Odds (natural logarithm) by its own clues above which a candidate of a clean text is taken for a real slip.</summary>
    public double SlipAbove { get; init; } = 4;

    /// <summary>The share of findings that is to be right on pages that the fit has not seen.</summary>
    public double Precision { get; init; } = 0.975;
}
