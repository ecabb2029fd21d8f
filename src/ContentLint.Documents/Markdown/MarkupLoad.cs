using Microsoft.CodeAnalysis.Text;

namespace ContentLint.Documents.Markdown;

/// <summary>
/// Counts the marks of one paragraph that nothing closes. Each of them makes the parser look at the rest of the paragraph again,
/// or nests one level deeper, so thousands of them cost seconds or the whole document.
/// </summary>
internal struct MarkupLoad
{
    private const int MostOpen = 1_000;
    private const int MostRuns = 8_000;

    private int brackets;
    private int targets;
    private int tags;
    private int openStars;
    private int openUnderscores;
    private int vainClosers;
    private int runs;
    private int ticks;

    /// <summary>Whether the paragraph must not reach the parser as it is.</summary>
    public bool IsTooHigh { get; private set; }

    /// <summary>Counts one character of the paragraph.</summary>
    public void Add(string text, int i, TextSpan line)
    {
        switch (text[i])
        {
            case '[': brackets++; break;
            case ']':
                if (brackets > 0) brackets--;
                if (i + 1 < line.End && text[i + 1] == '(') targets++;
                break;
            case ')' when targets > 0: targets--; break;
            case '<': tags++; break;
            case '>' when tags > 0: tags--; break;
            case '*' or '_' or '~' or '$' when i == line.Start || text[i - 1] != text[i]: AddRun(text, i, line); break;
            case '`' when i == line.Start || text[i - 1] != '`': ticks++; break;
            default: return;
        }

        IsTooHigh |= brackets > MostOpen || targets > MostOpen || tags > MostOpen || ticks > MostRuns
            || runs > MostRuns || openStars + openUnderscores + vainClosers > MostOpen;
    }

    private void AddRun(string text, int i, TextSpan line)
    {
        runs++;
        int behind = i;
        while (behind < line.End && text[behind] == text[i]) behind++;
        bool opens = behind < line.End && !char.IsWhiteSpace(text[behind]);
        bool closes = i > line.Start && !char.IsWhiteSpace(text[i - 1]);
        ref int open = ref openStars;
        if (text[i] != '*') open = ref openUnderscores;
        if (opens && !closes) open++;
        else if (closes && open > 0) open--;
        else if (closes && !opens) vainClosers++;
    }
}
