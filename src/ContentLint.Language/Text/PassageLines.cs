namespace ContentLint.Language;

/// <summary>The lines of a passage: those of a text that keeps its line ends, else all of it.</summary>
internal static class PassageLines
{
    /// <summary>Where the line ends that holds an offset; its line end is no part of it.</summary>
    public static int EndOfLineAt(this Passage passage, int offset)
    {
        int end = passage.Text.IndexOf('\n', offset);
        return end < 0 ? passage.Text.Length : end;
    }
}
