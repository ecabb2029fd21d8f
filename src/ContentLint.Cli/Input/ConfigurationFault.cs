using System.Collections.Generic;
using System.Linq;
using ContentLint.Core.Configuration;

namespace ContentLint.Cli.Input;

/// <summary>What is said of a configuration that cannot be obeyed: every problem with its file and line.</summary>
internal static class ConfigurationFault
{
    /// <summary>The exception for some problems.</summary>
    public static InputException Of(IEnumerable<ConfigurationProblem> problems) =>
        new("The configuration cannot be obeyed.\n" + string.Join('\n', problems.Select(p => $"{p.Path}:{p.Line}: {p.Message}")));
}
