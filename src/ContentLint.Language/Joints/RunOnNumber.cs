namespace ContentLint.Language;

/// <summary>
/// A number of a table and the share behind it that ran together: <c>Marlow216811.1%</c>. Where the one ends and the other begins
/// cannot be told, so the word before them is left alone, too: a space there would leave a number that is wrong and looks right.
/// </summary>
internal static class RunOnNumber
{
    private const int FewestDigits = 3;

    /// <summary>Whether digits behind letters are one; what stands behind the point is no part of the word.</summary>
    public static bool Is(string text, int start, int end)
    {
        if (end - start < FewestDigits || end + 2 >= text.Length || text[end] is not ('.' or ',')) return false;
        int at = end + 1;
        while (at < text.Length && char.IsDigit(text[at])) at++;
        return at > end + 1 && at < text.Length && text[at] == '%';
    }
}
