using System.Collections.Generic;

namespace ContentLint.Documents.PlainText;

/// <summary>Numbers the lists of a text without markup: neighbours with the same bullet are one list, an indented one is a list inside.</summary>
internal sealed class ListNumbers
{
    private const int Deepest = 16;

    private readonly Stack<(int Number, int Indent, Bullet Last)> open = new();
    private int count;

    /// <summary>The bullet of the item before, if any.</summary>
    public Bullet Last => open.Count == 0 ? default : open.Peek().Last;

    /// <summary>The list and depth of a block; a block without bullet ends all lists.</summary>
    public (int List, int Depth) Place(Bullet bullet, int indent)
    {
        if (!bullet.Exists)
        {
            open.Clear();
            return (-1, 0);
        }

        while (open.Count > 0 && (open.Peek().Indent > indent || open.Count >= Deepest)) open.Pop();
        bool same = open.Count > 0 && open.Peek() is var top && (indent - top.Indent) < 2 && bullet.Follows(top.Last);
        if (open.Count > 0 && indent - open.Peek().Indent < 2)
        {
            var last = open.Pop();
            open.Push((same ? last.Number : count++, indent, bullet));
        }
        else
        {
            open.Push((count++, indent, bullet));
        }

        return (open.Peek().Number, open.Count);
    }
}
