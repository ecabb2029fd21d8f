namespace ContentLint.Core.Fixing;

/// <summary>A fix of a result that is to be applied.</summary>
public sealed record PlannedFix(Result Result, Fix Fix);
