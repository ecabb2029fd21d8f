using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace ContentLint.Action.Tests;

/// <summary>One run of the action by the step runner of <c>node/run-action.mjs</c>.</summary>
internal sealed record ActionRun(string Conclusion, Dictionary<string, string> Outputs, string Summary, List<ActionStep> Steps)
{
    /// <summary>The step of an id or a name.</summary>
    public ActionStep Step(string name) => Steps.First(s => s.Id == name || s.Name == name);

    /// <summary>The step that runs the tool.</summary>
    public ActionStep Check => Step("check");

    /// <summary>What the pull request shows: errors, warnings and notices of all steps.</summary>
    public IEnumerable<LiveCommand> Annotations => Steps.SelectMany(s => s.Commands).Where(c => c.Name is "error" or "warning" or "notice");

    /// <summary>An output as a number.</summary>
    public int Count(string output) => int.Parse(Outputs[output], CultureInfo.InvariantCulture);

    /// <summary>All that happened, for the message of a failing test.</summary>
    public override string ToString() => string.Join("\n", Steps.Select(s => $"== {s.Name}: {s.Outcome}\n{s.Log}").Append(string.Join(", ", Outputs)));
}

/// <summary>What one step did.</summary>
internal sealed record ActionStep(string Name, string Id, string Uses, string Outcome, int ExitCode, string Log, List<LiveCommand> Commands, bool Stopped)
{
    /// <summary>Inputs of the action that the step uses.</summary>
    public Dictionary<string, string> With { get; init; } = [];

    /// <summary>Outputs of the step.</summary>
    public Dictionary<string, string> Outputs { get; init; } = [];
}

/// <summary>A line that the runner read as a command.</summary>
internal sealed record LiveCommand(string Name, Dictionary<string, string> Properties, string Data);
