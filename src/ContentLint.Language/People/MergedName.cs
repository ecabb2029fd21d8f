namespace ContentLint.Language;

/// <summary>Finds a full name that lost a space: <c>AdaReyes</c>, <c>Ada Reyesand her sister</c>.</summary>
internal static class MergedName
{
    private const int Shortest = 5;

    /// <summary>The number of the known name that such a word holds; -1 where it holds none.</summary>
    public static int At(Passage passage, int word, WordTable names)
    {
        var text = passage[passage.Words[word]];
        if (text.Length < Shortest || !char.IsUpper(text[0])) return -1;
        int capital = -1;
        for (int i = 1; i < text.Length; i++)
        {
            if (char.IsUpper(text[i]) && char.IsLower(text[i - 1])) capital = i;
        }

        if (capital > 0) return GivenNames.Contains(text.Slice(0, capital)) ? names.NumberOf(text.Slice(capital)) : -1;
        if (word == 0 || !passage.JoinsNext(word - 1) || !GivenNames.Contains(passage[passage.Words[word - 1]]) || Lexicon.English.Contains(text)) return -1;
        for (int end = text.Length - 2; end >= Shortest - 2; end--)
        {
            if (FunctionWords.English.Contains(text.Slice(end)) && names.NumberOf(text.Slice(0, end)) is var number && number >= 0) return number;
        }

        return -1;
    }
}
