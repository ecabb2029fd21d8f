using System.Text;

namespace ContentLint.Language;

/// <summary>Misread characters of one word, with the plain letters between them.</summary>
/// <param name="Start">UTF-16 offset of the first character.</param>
/// <param name="End">End, exclusive.</param>
/// <param name="Mended">What was meant.</param>
/// <param name="Page">The encoding the bytes were taken for.</param>
/// <param name="Evidence">How odd its characters are, all together.</param>
/// <param name="IsWhole">Whether no byte is lost.</param>
/// <param name="IsDoubtful">Whether it would be the one letter of its script in a word, as chance makes it.</param>
internal sealed record MisreadRun(int Start, int End, string Mended, CodePage Page, float Evidence, bool IsWhole, bool IsDoubtful)
{
    /// <summary>The run that begins with the character at an offset; null when the characters there mean themselves.</summary>
    public static MisreadRun? Read(string text, int start, CodePage page)
    {
        if (MisreadCharacter.Read(text, start, page) is not { } read) return null;
        var mended = new StringBuilder();
        float evidence = 0;
        int count = 0, foreign = 0, lost = 0, end = start;
        for (MisreadCharacter? next = read; next is { } one;)
        {
            if (!MisreadMeaning.IsWritten(one)) break;
            mended.Append(text, end, one.Start - end).Append(char.ConvertFromUtf32(one.CodePoint));
            evidence += MisreadEvidence.Of(text, one);
            count++;
            if (MisreadMeaning.IsForeign(one.CodePoint)) foreign++;
            if (one.IsLossy || one.IsGuess) lost++;
            end = one.End;
            next = Next(text, end, page);
        }

        if (count == 0 || (lost == count && !read.IsGuess && evidence < 1.5f)) return null;
        bool isDoubtful = foreign == 1 && (MisreadMeaning.NeedsCompany(read.CodePoint) || IsLatin(text, start - 1) || IsLatin(text, end));
        return new MisreadRun(start, end, mended.ToString(), page, evidence, lost == 0, isDoubtful);
    }

    private static bool IsLatin(string text, int i) => i >= 0 && i < text.Length && text[i] < 0x80 && char.IsLetter(text[i]);

    // The next one in the word; plain letters may stand between.
    private static MisreadCharacter? Next(string text, int end, CodePage page)
    {
        while (end < text.Length && text[end] < 0x80 && char.IsLetter(text[end])) end++;
        return end < text.Length && text[end] >= 0x80 ? MisreadCharacter.Read(text, end, page) : null;
    }
}
