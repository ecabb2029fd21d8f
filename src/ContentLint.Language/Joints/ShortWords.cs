namespace ContentLint.Language;

/// <summary>The words of one or two letters that may lose the space beside them; all others are chance.</summary>
internal static class ShortWords
{
    private static readonly WordTable Known = new(ListFile.Read("en/short-words.txt"));

    public static bool Contains(ulong hash) => Known.Contains(hash);
}
