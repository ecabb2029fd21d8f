using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;

namespace ContentLint.Language;

/// <summary>Finds the quotations of an article; one that runs over paragraphs opens anew in each and closes once.</summary>
internal static class QuotationFinder
{
    private const int ShortestSpeech = 4;

    /// <param name="passages">The passages.</param>
    /// <param name="pairs">The marks of each of them.</param>
    public static ImmutableArray<ImmutableArray<Quotation>> Find(ImmutableArray<Passage> passages, ImmutableArray<QuotationMarks[]> pairs)
    {
        var result = ImmutableArray.CreateBuilder<ImmutableArray<Quotation>>(passages.Length);
        bool runs = false;
        for (int i = 0; i < passages.Length; i++)
        {
            var passage = passages[i];
            bool continues = runs && Opens(passage);
            bool nextOpens = i + 1 < passages.Length && Opens(passages[i + 1]);
            runs = false;
            ImmutableArray<Quotation>.Builder? found = null;
            foreach (var marks in pairs[i])
            {
                bool leads = continues && found is null;
                if (!marks.IsClosed)
                {
                    if (marks.Depth > 0 || !nextOpens) continue;
                    runs = true;
                }

                int words = CountWords(passage, marks.Content);
                if (words > 0) (found ??= ImmutableArray.CreateBuilder<Quotation>()).Add(new Quotation(passage, marks, words, KindOf(passage, marks, words)) { ContinuesPrevious = leads });
            }

            result.Add(found?.ToImmutable() ?? ImmutableArray<Quotation>.Empty);
        }

        return result.MoveToImmutable();
    }

    private static bool Opens(Passage passage) => passage.Text[0] is '“' or '"' or '‘' or '«' or '„';

    private static int CountWords(Passage passage, TextSpan span) => passage.FirstWordAt(span.End) - passage.FirstWordAt(span.Start);

    private static QuotationKind KindOf(Passage passage, QuotationMarks marks, int words)
    {
        if (words < ShortestSpeech) return QuotationKind.Phrase;
        if (IsTitle(passage, marks.Content)) return QuotationKind.Title;
        bool wholePassage = marks.Start == 0 && marks.End == passage.Text.TrimEnd().Length;
        return BeginsSentence(passage.Text, marks.Content) && (EndsSpeech(passage.Text, marks.Content) || !marks.IsClosed || wholePassage || SpeechEndsBehind(passage.Text, marks.End))
            ? QuotationKind.Speech
            : QuotationKind.Phrase;
    }

    private static bool BeginsSentence(string text, TextSpan content)
    {
        for (int i = content.Start; i < content.End; i++)
        {
            if (char.IsLetter(text[i])) return char.IsUpper(text[i]) || (i > 0 && text[i - 1] == '[');
            if (char.IsDigit(text[i])) return true;
        }

        return false;
    }

    private static bool EndsSpeech(string text, TextSpan content)
    {
        for (int i = content.End - 1; i >= content.Start; i--)
        {
            if (char.IsLetterOrDigit(text[i])) return false;
            if (text[i] is '.' or '!' or '?' or '…' or ',' or '—' or '–') return true;
        }

        return false;
    }

    /// <summary>British order: the stop behind the mark.</summary>
    private static bool SpeechEndsBehind(string text, int end) => end < text.Length && text[end] is '.' or '!' or '?';

    private static bool IsTitle(Passage passage, TextSpan content)
    {
        int capital = 0, lower = 0;
        int end = passage.FirstWordAt(content.End);
        for (int i = passage.FirstWordAt(content.Start) + 1; i < end; i++)
        {
            if (passage.Words[i].Length < 4) continue;
            if (passage.IsCapitalised(i)) capital++;
            else lower++;
        }

        return capital > lower;
    }
}
