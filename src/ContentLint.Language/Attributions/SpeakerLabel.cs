using System;
using Microsoft.CodeAnalysis.Text;

namespace ContentLint.Language;

/// <summary>Finds a name that hands over to a quotation by nothing but a colon, as in an interview: <c>Reyes: “…”</c>, <c>Ada Reyes: “…”</c>.</summary>
internal static class SpeakerLabel
{
    private const int Longest = 80;

    /// <summary>The label in a sentence; its cue is the place of the colon and has no length.</summary>
    public static Attribution? In(Sentence sentence)
    {
        var passage = sentence.Passage;
        string text = passage.Text;
        int colon = text.IndexOf(':', sentence.Span.Start, Math.Min(sentence.Span.Length, Longest));
        if (colon <= sentence.Span.Start || !char.IsLetter(text[colon - 1]) || !OpensQuotation(text, colon + 1)) return null;
        int end = passage.FirstWordAt(colon);
        if (NounPhraseReader.EndingAt(passage, end - 1, sentence.FirstWord) is not { Kind: SourceKind.Name } name || !IsAlone(sentence, name.FirstWord)) return null;
        for (int i = name.FirstWord; i < end; i++)
        {
            if (!passage.IsCapitalised(i)) return null;
        }

        return new Attribution(passage, new TextSpan(colon, 0), name.In(passage), SourceKind.Name);
    }

    private static bool OpensQuotation(string text, int at)
    {
        if (at < text.Length && text[at] == ' ') at++;
        return at + 1 < text.Length && text[at] is '“' or '"' or '«' or '„' && !char.IsWhiteSpace(text[at + 1]);
    }

    // At the head of the sentence, or behind a dash or line end within.
    private static bool IsAlone(Sentence sentence, int first)
    {
        if (first == sentence.FirstWord) return true;
        var passage = sentence.Passage;
        for (int i = passage.Words[first - 1].End; i < passage.Words[first].Start; i++)
        {
            if (passage.Text[i] is '—' or '–' or '-' or '\n') return true;
        }

        return false;
    }
}
