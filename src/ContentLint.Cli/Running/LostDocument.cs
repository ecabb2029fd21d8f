using System;
using System.IO;
using ContentLint.Cli.Input;
using ContentLint.Cli.Reports;
using ContentLint.Core;

namespace ContentLint.Cli.Running;

/// <summary>A file that could not be read or checked, or not to its end.</summary>
internal static class LostDocument
{
    /// <summary>What is told of it.</summary>
    public static DocumentOutcome Of(string path, Exception fault)
    {
        string message = fault is InputException ? fault.Message
            : fault is IOException or UnauthorizedAccessException ? $"The file could not be read: {fault.Message} It was left out; the other files were checked."
            : $"The file could not be checked: {fault.GetType().Name}: {fault.Message} It was left out; please report this as a bug.";
        return Of(path, new Notification(path, message, IsError: true));
    }

    /// <summary>What is told of one whose check did not end in time.</summary>
    public static DocumentOutcome OutOfTime(Notification notice) => Of(notice.Path, notice);

    private static DocumentOutcome Of(string path, Notification notification) =>
        new(new DocumentSource(path), [], [new LocatedNotification(notification, null)]) { IsChecked = false };
}
