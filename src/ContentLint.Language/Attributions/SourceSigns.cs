using System.Collections.Immutable;
using ContentLint.Documents;
using Microsoft.CodeAnalysis.Text;

namespace ContentLint.Language;

/// <summary>Signs in a sentence that lead to a source without naming it as a speaker.</summary>
public static class SourceSigns
{
    private const int LongestMark = 1000;
    private const int Slack = 12;

    private static readonly WordList InstanceOpeners = WordList.Of("en/instance-openers.txt");

    /// <summary>Whether a link, a footnote, an address or a mark such as <c>[3]</c> or <c>(Reyes, 2010)</c> stands in a range.</summary>
    /// <param name="passage">The passage.</param>
    /// <param name="span">Half-open range of UTF-16 offsets in the passage's text.</param>
    public static bool LeadsToSource(this Passage passage, TextSpan span)
    {
        var marks = passage.Block.Prose.Marks;
        for (int i = FirstMarkBehind(marks, span.Start - LongestMark); i < marks.Length && marks[i].Span.Start < span.End; i++)
        {
            if (marks[i].Span.End > span.Start && marks[i].Kind is MarkKind.Link or MarkKind.AutoLink or MarkKind.FootnoteMark or MarkKind.Citation or MarkKind.Superscript) return true;
        }

        int end = passage.FirstWordAt(span.End);
        for (int i = passage.FirstWordAt(span.Start); i < end; i++)
        {
            var word = passage.Words[i];
            if (word.Kind == WordKind.Address) return true;
            if (word.Kind == WordKind.Number && IsMark(passage, i)) return true;
        }

        return false;
    }

    /// <summary>Whether a range makes up an emphasised stretch, as words do that are mentioned and not used.</summary>
    /// <param name="passage">The passage.</param>
    /// <param name="span">Half-open range of UTF-16 offsets in the passage's text.</param>
    public static bool IsMentioned(this Passage passage, TextSpan span)
    {
        var marks = passage.Block.Prose.Marks;
        for (int i = FirstMarkBehind(marks, span.Start - Slack); i < marks.Length && marks[i].Span.Start <= span.Start; i++)
        {
            if (marks[i].Kind == MarkKind.Emphasis && marks[i].Span.Contains(span) && marks[i].Span.Length <= span.Length + Slack) return true;
        }

        return false;
    }

    /// <summary>Whether a range gives a name for an instance: <c>such as Ada Reyes</c>, <c>including the Royal Society</c>.</summary>
    /// <param name="passage">The passage.</param>
    /// <param name="span">Half-open range of UTF-16 offsets in the passage's text.</param>
    public static bool GivesInstance(this Passage passage, TextSpan span)
    {
        int end = passage.FirstWordAt(span.End);
        for (int i = passage.FirstWordAt(span.Start); i + 1 < end; i++)
        {
            if (!InstanceOpeners.Contains(passage[passage.Words[i]])) continue;
            for (int j = i + 1; j < end && j <= i + 3; j++)
            {
                if (passage.IsCapitalised(j)) return true;
            }
        }

        return false;
    }

    private static int FirstMarkBehind(ImmutableArray<InlineMark> marks, int offset)
    {
        int low = 0, high = marks.Length;
        while (low < high)
        {
            int middle = (low + high) >> 1;
            if (marks[middle].Span.Start < offset) low = middle + 1;
            else high = middle;
        }

        return low;
    }

    private static bool IsMark(Passage passage, int word)
    {
        char before = passage.Words[word].Start == 0 ? ' ' : passage.Text[passage.Words[word].Start - 1];
        char behind = passage.MarkBehind(word);
        if (before == '[' && behind is ']' or ',' or '-' or '–') return true;
        return passage.Words[word].Length == 4 && behind is ')' or ';' or ',' && word > 0 && passage.Text[passage.Words[word].Start] is '1' or '2' && passage.IsCapitalised(word - 1);
    }
}
