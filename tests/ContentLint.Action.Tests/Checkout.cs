namespace ContentLint.Action.Tests;

/// <summary>A workspace as <c>actions/checkout</c> leaves it, with the event that the job runs for.</summary>
/// <param name="Folder">The workspace.</param>
/// <param name="EventName">Such as <c>pull_request</c>.</param>
/// <param name="Sha">The commit of the event (<c>GITHUB_SHA</c>).</param>
/// <param name="Payload">The event, as far as the action reads it.</param>
internal sealed record Checkout(string Folder, string EventName, string Sha, object Payload);
