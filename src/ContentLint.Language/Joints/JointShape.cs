using System;

namespace ContentLint.Language;

/// <summary>What a joint costs by the characters on both sides: a change of case or of kind speaks for one.</summary>
internal static class JointShape
{
    public static float Bits(string text, int at, int[] edges)
    {
        if (edges.Length > 0 && Array.BinarySearch(edges, at) >= 0) return 2;
        char left = text[at - 1], right = text[at];
        if (char.IsDigit(left) || char.IsDigit(right)) return 6;
        bool leftUpper = char.IsUpper(left), rightUpper = char.IsUpper(right);
        if (!leftUpper && rightUpper) return 5;
        if (rightUpper && at + 1 < text.Length && char.IsLower(text[at + 1])) return 5.5f;
        return leftUpper == rightUpper && !leftUpper ? 9 : WordPrice.PlainJoint;
    }
}
