using System;
using Microsoft.CodeAnalysis.Text;

namespace ContentLint.Language;

/// <summary>Tells how far the words at an attribution are those of a person, and not of a company, a government or an outlet.</summary>
internal static class PersonalSpeech
{
    private static readonly WordList PersonVerbs = WordList.Of("en/person-speech-verbs.txt");

    public static SpeechStyle Of(Article article, Attribution attribution)
    {
        string text = attribution.Passage.Text;
        var cue = text.AsSpan(attribution.Cue.Start, attribution.Cue.Length);
        bool personal = PersonVerbs.Contains(cue);
        var style = SpeechStyle.None;
        if (personal) style |= SpeechStyle.Personal;
        if (cue is "asked" or "asks") style |= SpeechStyle.Asks;
        bool handsOver = attribution.Cue.End < text.Length && text[attribution.Cue.End] == ':';
        if (!personal && !handsOver && !SpeechVerbs.IsPlain(cue)) return style;
        var quotation = Beside(article, attribution);
        if (quotation is { } spoken && SaysI(attribution.Passage, spoken)) style |= SpeechStyle.SaysI;
        if (personal && cue is not ("said" or "says" or "added" or "adds" or "asked" or "asks")) style |= SpeechStyle.InPerson;
        else if (quotation is not null || (personal && (attribution.Cue.Start < attribution.Source.Start || SpeaksOfSelf(attribution) || IsTakenUp(article, attribution)))) style |= SpeechStyle.InPerson;
        return style;
    }

    /// <summary>The quotation that touches the attribution: <c>“…,” Reyes said. “…”</c>.</summary>
    private static TextSpan? Beside(Article article, Attribution attribution)
    {
        var (passage, span) = (attribution.Passage, attribution.Span);
        string text = passage.Text;
        int before = span.Start - 1;
        while (before >= 0 && (text[before] == ' ' || IsQuotationMark(text[before]))) before--;
        if (before >= 0 && before + 1 < span.Start - 1 && IsQuotationMark(text[before + 1])) return article.QuotedText.At(passage, before)?.Content ?? new TextSpan(before, 0);
        int behind = span.End;
        if (behind + 2 >= text.Length || text[behind] is not (',' or ':' or '.')) return null;
        behind += text[behind + 1] == ' ' ? 2 : text[behind] == ':' ? 1 : text.Length;
        if (behind >= text.Length || !IsQuotationMark(text[behind])) return null;
        while (behind + 1 < text.Length && IsQuotationMark(text[behind])) behind++;
        return article.QuotedText.At(passage, behind)?.Content ?? new TextSpan(behind, 0);
    }

    private static bool SaysI(Passage passage, TextSpan quotation)
    {
        int end = passage.FirstWordAt(quotation.End);
        for (int i = passage.FirstWordAt(quotation.Start); i < end; i++)
        {
            var word = passage[passage.Words[i]];
            if (word.Characters is "I" or "me" or "my" or "My" || (word.Length > 2 && word[0] == 'I' && word[1] is '’' or '\'')) return true;
        }

        return false;
    }

    /// <summary><c>Reyes said he would go</c>, <c>Reyes said that her clinic was full</c>.</summary>
    private static bool SpeaksOfSelf(Attribution attribution)
    {
        var passage = attribution.Passage;
        int next = passage.FirstWordAt(attribution.Cue.End);
        if (attribution.Source.Start > attribution.Cue.Start || next == 0 || next >= passage.Words.Length || !passage.JoinsNext(next - 1)) return false;
        if (passage[passage.Words[next]].Characters is "that" && passage.JoinsNext(next)) next++;
        return passage[passage.Words[next]].Characters is "he" or "she" or "his" or "her";
    }

    /// <summary>Whether the sentence or the next one, also in the next paragraph, goes on with what he or she says.</summary>
    private static bool IsTakenUp(Article article, Attribution attribution)
    {
        var passage = attribution.Passage;
        int next = passage.SentenceAt(attribution.Cue.Start) + 1;
        if (next < passage.Sentences.Length) return HeOrSheSpeaks(article, passage, TextSpan.FromBounds(attribution.Cue.End, passage.Sentences[next].Span.End));
        if (HeOrSheSpeaks(article, passage, TextSpan.FromBounds(attribution.Cue.End, passage.Text.Length))) return true;
        if (passage.Index + 1 >= article.Passages.Length) return false;
        var following = article.Passages[passage.Index + 1];
        var first = article.Attributions.In(following);
        return !first.IsEmpty && HeOrSheSpeaks(article, following, first[0].Cue);
    }

    private static bool HeOrSheSpeaks(Article article, Passage passage, TextSpan span)
    {
        foreach (var attribution in article.Attributions.In(passage, span))
        {
            if (attribution.Kind == SourceKind.Pronoun && passage.Text.AsSpan(attribution.Source.Start, attribution.Source.Length) is "he" or "He" or "she" or "She") return true;
        }

        return false;
    }

    private static bool IsQuotationMark(char c) => c is '“' or '”' or '"' or '\'' or '‘' or '’' or '«' or '»' or '„';
}
