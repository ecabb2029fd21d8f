using System;
using System.Collections.Generic;
using Microsoft.CodeAnalysis.Text;

namespace ContentLint.Language;

/// <summary>Finds addresses that touch the word before them: <c>seehttps://example.com</c>.</summary>
internal static class AddressJoint
{
    private const int LongestWord = 30;
    private const int Shortest = 6;
    private const string Mark = "://";

    /// <summary>Adds what a passage has of them, and says whether that is any.</summary>
    public static bool Add(Passage passage, List<(LostSpace Place, JointStrength Strength)> found)
    {
        string text = passage.Text;
        int before = found.Count;
        for (int mark = text.IndexOf(Mark, StringComparison.Ordinal); mark >= 0; mark = text.IndexOf(Mark, mark + Mark.Length, StringComparison.Ordinal))
        {
            if (mark < Shortest) continue;
            int at = mark - (text[mark - 1] == 's' ? "https".Length : "http".Length);
            if (text.AsSpan(at, mark - at) is not ("http" or "https")) continue;
            int start = at;
            while (start > 0 && at - start < LongestWord && char.IsLetter(text[start - 1])) start--;
            bool begins = start == 0 || char.IsWhiteSpace(text[start - 1]) || text[start - 1] is '(' or '"' or '“';
            if (begins && at - start > 1 && Familiar.IsWord(text.AsSpan(start, at - start))) found.Add((new LostSpace(passage, TextSpan.FromBounds(start, mark), at), JointStrength.Sure));
        }

        return found.Count > before;
    }
}
