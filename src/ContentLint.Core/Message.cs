using System.Collections.Immutable;
using System.Linq;

namespace ContentLint.Core;

/// <summary>
/// What a finding says: it names the facts, says what is wrong and what to do, and ends with a full stop. A part of it can link
/// to a related place. <c>Message m = "Text."</c> makes one without links.
/// </summary>
public sealed class Message
{
    private Message(ImmutableArray<MessagePart> parts) => Parts = parts;

    /// <summary>The parts in order.</summary>
    public ImmutableArray<MessagePart> Parts { get; }

    /// <summary>A message without links.</summary>
    public static implicit operator Message(string text) => Of(text);

    /// <summary>A message without links.</summary>
    public static Message Of(string text) => new(ImmutableArray.Create(new MessagePart(text, null)));

    /// <summary>This message with more text.</summary>
    public Message Text(string text) => new(Parts.Add(new MessagePart(text, null)));

    /// <summary>This message with text that leads to a related place.</summary>
    /// <param name="text">The words of the link.</param>
    /// <param name="related">Index in <see cref="Finding.Related"/>.</param>
    public Message Link(string text, int related) => new(Parts.Add(new MessagePart(text, related)));

    /// <summary>The message as plain text.</summary>
    public override string ToString() => string.Concat(Parts.Select(p => p.Text));
}
