using System;
using System.Collections.Immutable;
using System.Text.RegularExpressions;
using ContentLint.Documents;
using Microsoft.CodeAnalysis.Text;

namespace ContentLint.Language;

/// <summary>Finds markup that was left as text in an article that is not about markup.</summary>
internal static class MarkupRemnantFinder
{
    private const int FilledTemplates = 5;

    private const string ScriptOpenings = "fu(fdowigo$(jQfldima@m@f@i";

    // What each piece of markup begins with, and those of scripts as well, and what each piece of a script holds, a function apart.
    private static readonly CharacterSet Signs = new("&<{[%");
    private static readonly CharacterSet SignsOfAll = new("&<{[%f(dwg$jm@");
    private static readonly SubstringSet ScriptSigns = new(StringComparison.Ordinal, "document.", "window.", "googletag.", "$(document)", "jQuery(", "float:", "display:", "margin:", "margin-left:", "margin-right:", "margin-top:", "margin-bottom:", "@media ", "@font-face", "@import url(");

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);

    private static readonly Regex Tag = New(@"\G(?:</(?:p|div|span|a|b|i|u|em|strong|li|ul|ol|h[1-6]|table|tr|td|iframe|script|style|blockquote|figure|section|font|center)\s?>|<(?:br|hr)\s?/?>|<(?:p|div|span|a|img|iframe|script|style|ul|li|td|table|input|figure|section|font|blockquote|embed|object|param)\s[a-z-]{2,20}\s?=[^<>]{0,300}>|<[a-z][a-z0-9-]{0,20}\s[a-z][a-z-]{1,20}\s?=\s?[""'”][^<>]{0,300}>)");
    private static readonly Regex Template = New(@"\G(?:\{\{\s?[#/]?[A-Za-z_][^{}\n]{0,80}\}\}|\{%-?\s[a-z][^%\n]{0,80}%\}|<%=?\s[^%\n]{0,80}%>|\[/(?:caption|gallery|embed|vc_\w{1,30}|et_pb_\w{1,30})\]|\[(?:caption|gallery|embed|vc_\w{1,30}|et_pb_\w{1,30})(?:\s[a-z_]{2,20}=[^\]\n]{0,200})?\]|%(?:[1-9]\$)?[sd](?=[\s.,!?]|$))");
    private static readonly Regex Script = New(@"\G(?:\(?function ?\w{0,30}\([\w, ]{0,60}\) ?\{|document\.(?:getElement|createElement|write|querySelector)|window\.(?:dataLayer|location|adsbygoogle|_\w)|googletag\.|\$\(document\)|jQuery\(|float: ?(?:left|right);|display: ?(?:none|block);|margin(?:-(?:left|right|top|bottom))?: ?\d{1,4}px|@media (?:screen|only|\()|@font-face ?\{|@import url\()");

    public static ImmutableArray<MarkupRemnant> Find(Article article)
    {
        var found = ImmutableArray.CreateBuilder<MarkupRemnant>();
        bool? aboutPrograms = null;
        foreach (var passage in article.Passages)
        {
            string text = passage.Text;
            bool? isTalk = null;
            int first = Signs.NextIn(text, 0);

            // A function has its bracket; most passages have none of the signs.
            bool mayBeScript = (first < text.Length && text.IndexOf('{', first) >= 0) || ScriptSigns.IsIn(text);
            var signs = mayBeScript ? SignsOfAll : Signs;
            for (int i = mayBeScript ? signs.NextIn(text, 0) : first; i < text.Length; i = signs.NextIn(text, i + 1))
            {
                if (Read(article, passage, i) is not { } remnant) continue;
                aboutPrograms ??= ProgramTalk.Fills(article);
                isTalk ??= ProgramTalk.IsIn(passage);
                if (aboutPrograms.Value) return ImmutableArray<MarkupRemnant>.Empty;
                if (!isTalk.Value && !IsMentioned(text, remnant.Span)) found.Add(remnant);
                i = Math.Max(i, remnant.Span.End - 1);
            }
        }

        return IsTemplate(article, found) ? ImmutableArray<MarkupRemnant>.Empty : found.ToImmutable();
    }

    private static MarkupRemnant? Read(Article article, Passage passage, int i)
    {
        string text = passage.Text;
        switch (text[i])
        {
            case '&':
                int end = EntityRemnant.Read(text, i, out string meant);
                return end < 0 || IsAddress(passage, i) ? null : new MarkupRemnant(passage, TextSpan.FromBounds(i, end), MarkupRemnantKind.Entity, MeansItself(article, meant) ? meant : null);
            case '<' when Tag.Match(text, i) is { Success: true } tag && !(MayBeSource(article) && tag.Value.IndexOf('{') >= 0):
                return new MarkupRemnant(passage, new TextSpan(i, tag.Length), MarkupRemnantKind.Tag, null);
            case '{' or '<' or '[' when !MayBeSource(article) && Template.Match(text, i) is { Success: true } place:
                return new MarkupRemnant(passage, new TextSpan(i, place.Length), MarkupRemnantKind.Template, null);
            case '%' when i > 0 && text[i - 1] == ' ' && Template.Match(text, i) is { Success: true } hole:
                return new MarkupRemnant(passage, new TextSpan(i, hole.Length), MarkupRemnantKind.Template, null);
            case 'f' or '(' or 'd' or 'w' or 'g' or '$' or 'j' or 'm' or '@' when (i == 0 || !char.IsLetterOrDigit(text[i - 1])) && MayBeScript(text, i) && Script.IsMatch(text, i):
                return new MarkupRemnant(passage, LineAround(text, i), MarkupRemnantKind.Script, null);
            default:
                return null;
        }
    }

    // Two characters, since a word in ten begins with one of these letters.
    private static bool MayBeScript(string text, int i)
    {
        if (i + 1 >= text.Length) return false;
        for (int k = 0; k < ScriptOpenings.Length; k += 2)
        {
            if (ScriptOpenings[k] == text[i] && ScriptOpenings[k + 1] == text[i + 1]) return true;
        }

        return false;
    }

    // A page with front matter is the source of a site generator, which fills the places in.
    private static bool MayBeSource(Article article) =>
        article.Document.Format == DocumentFormat.Mdx || (article.Document.Format == DocumentFormat.Markdown && article.Document.FrontMatter is not null);

    private static bool IsTemplate(Article article, ImmutableArray<MarkupRemnant>.Builder found)
    {
        int places = 0;
        foreach (var remnant in found)
        {
            if (remnant.Kind == MarkupRemnantKind.Template) places++;
        }

        return places > FilledTemplates && article.Document.Format != DocumentFormat.PlainText;
    }

    private static bool MeansItself(Article article, string meant) =>
        article.Document.Format == DocumentFormat.PlainText || meant.Length == 0 || meant[0] >= 0x80 || meant[0] is '\'' or '"' or ' ';

    // Marks on both sides say that the text speaks of it: "&nbsp;", '<br>', (%s).
    private static bool IsMentioned(string text, TextSpan span) =>
        span.Start > 0 && span.End < text.Length && text[span.Start - 1] is '"' or '\'' or '`' or '“' or '‘' or '(' && text[span.End] is '"' or '\'' or '`' or '”' or '’' or ')';

    private static bool IsAddress(Passage passage, int i)
    {
        int word = passage.FirstWordAt(i) - 1;
        return word >= 0 && passage.Words[word] is { Kind: WordKind.Address } address && address.End > i;
    }

    private static TextSpan LineAround(string text, int i)
    {
        int start = text.LastIndexOf('\n', i) + 1, end = text.IndexOf('\n', i);
        return TextSpan.FromBounds(start, end < 0 ? text.Length : end);
    }

    private static Regex New(string pattern) => new(pattern, RegexOptions.CultureInvariant, Patience);
}
