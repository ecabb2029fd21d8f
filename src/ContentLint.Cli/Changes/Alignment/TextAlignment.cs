using System.Collections.Generic;
using System.Linq;

namespace ContentLint.Cli.Changes.Alignment;

/// <summary>Two states of a text, word by word: unchanged lines belong together as they stand, within an edit the words are compared.</summary>
internal sealed class TextAlignment
{
    public TextAlignment(string oldText, LineStarts oldLines, string newText, LineStarts newLines, IEnumerable<LineEdit> edits)
    {
        var vocabulary = new Vocabulary();
        Old = new Words(oldText, vocabulary);
        New = new Words(newText, vocabulary);
        var sequences = new Sequences(Old.Numbers, New.Numbers, number => vocabulary[number]);
        int oldLine = 0, newLine = 0;
        foreach (var edit in edits)
        {
            Align(oldLines[oldLine], oldLines[edit.OldStart], newLines[newLine], newLines[edit.NewStart]);
            (oldLine, newLine) = (edit.OldStart + edit.OldCount, edit.NewStart + edit.NewCount);
            Align(oldLines[edit.OldStart], oldLines[oldLine], newLines[edit.NewStart], newLines[newLine]);
        }

        Align(oldLines[oldLine], oldText.Length, newLines[newLine], newText.Length);

        void Align(int oldStart, int oldEnd, int newStart, int newEnd) =>
            sequences.Align(Old.Beginning(oldStart, oldEnd), New.Beginning(newStart, newEnd), Pairs);
    }

    /// <summary>The words of the base.</summary>
    public Words Old { get; }

    /// <summary>The words of the new text.</summary>
    public Words New { get; }

    /// <summary>The words that belong together.</summary>
    public AlignedPairs Pairs { get; } = new();

    /// <summary>What changed from one text to the other, line by line: for texts that git does not compare.</summary>
    public static IEnumerable<LineEdit> Edits(string oldText, string newText) => Edits(oldText.Split('\n'), newText.Split('\n'));

    /// <summary>What changed from some lines to others.</summary>
    public static IEnumerable<LineEdit> Edits(IEnumerable<string> oldLines, IEnumerable<string> newLines)
    {
        var vocabulary = new Vocabulary();
        int[] old = [.. oldLines.Select(line => vocabulary.Number(line))], current = [.. newLines.Select(line => vocabulary.Number(line))];
        var pairs = new AlignedPairs();
        new Sequences(old, current, number => vocabulary[number]).Align((0, old.Length), (0, current.Length), pairs);
        return pairs.Gaps(old.Length, current.Length);
    }
}
