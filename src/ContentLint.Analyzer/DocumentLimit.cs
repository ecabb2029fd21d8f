using System;
using System.Globalization;
using System.Runtime.ExceptionServices;
using System.Threading;
using System.Threading.Tasks;
using ContentLint.Core;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ContentLint.Analyzer;

/// <summary>
/// Sees that one document cannot hold up a build. Its work is done on a thread of its own, since the compiler's threads must come
/// back; one that is given up ends with the rule it is at.
/// </summary>
internal sealed class DocumentLimit
{
    /// <summary>The property that sets it.</summary>
    public const string Property = "ContentLintDocumentTimeout";

    public DocumentLimit(AnalyzerConfigOptions options, SettingProblems problems)
    {
        if (!options.TryGetValue("build_property." + Property, out string? text) || string.IsNullOrWhiteSpace(text)) return;
        if (double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out double seconds) && seconds > 0 && seconds <= LostTime.Longest.TotalSeconds) Limit = TimeSpan.FromSeconds(seconds);
        else problems.Add($"{Property} is '{text}'; it must be a number of seconds, more than 0 and at most {LostTime.Longest.TotalSeconds.ToString(CultureInfo.InvariantCulture)}. {Limit.TotalSeconds.ToString(CultureInfo.InvariantCulture)} was taken.", path: "");
    }

    /// <summary>How long a document may take.</summary>
    public TimeSpan Limit { get; } = LostTime.Usual;

    /// <summary>Does the work; false when it did not end in time. What it throws is thrown here.</summary>
    /// <exception cref="OperationCanceledException">The compiler has no use for it any more.</exception>
    public bool Ends<T>(Func<T> work, WorkAtHand atHand, CancellationToken cancellationToken, out T? result)
    {
        result = default;
        var task = Task.Factory.StartNew(work, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
        try
        {
            if (!task.Wait((int)Limit.TotalMilliseconds, cancellationToken)) return false;
            result = task.Result;
            return true;
        }
        catch (AggregateException e)
        {
            ExceptionDispatchInfo.Capture(e.InnerException!).Throw();
            throw;
        }
        catch (OperationCanceledException)
        {
            atHand.GiveUp();
            throw;
        }
    }
}
