using System.Collections.Immutable;
using System.Linq;
using ContentLint.Documents;

namespace ContentLint.Language;

/// <summary>
/// A document with everything that is known of its language. Each concept is made on first use, once, and shared by all rules.
/// </summary>
public sealed class Article
{
    private static readonly CueRows Cues = new(SpeechVerbs.Openers, VagueSourceFinder.Openers, ClaimCueFinder.Openers);

    private readonly string languageOfOthers;
    private readonly ArticleConcept<ImmutableArray<Passage>> passages;
    private readonly ArticleConcept<string> language;
    private readonly ArticleConcept<CueWords> cueWords;
    private readonly ArticleConcept<AttributionList> attributions;
    private readonly ArticleConcept<ImmutableArray<FurnitureLine>> furniture;
    private readonly ArticleConcept<Outline> outline;
    private readonly ArticleConcept<ImmutableArray<TakeawayBlock>> takeaways;
    private readonly ArticleConcept<ImmutableArray<(TakeawayBlock Repeat, TakeawayBlock Original)>> repeatedTakeaways;
    private readonly ArticleConcept<ImmutableArray<TakeawayMismatch>> takeawayMismatches;
    private readonly ArticleConcept<ImmutableArray<RepeatedPassage>> repeatedPassages;
    private readonly ArticleConcept<ImmutableArray<SourceList>> sourceLists;
    private readonly ArticleConcept<ListedWorks> listedWorks;
    private readonly ArticleConcept<ImmutableHashSet<string>> footnotes;
    private readonly ArticleConcept<ImmutableArray<Passage>> citingPassages;
    private readonly ArticleConcept<ImmutableArray<JournalMention>> journalMentions;
    private readonly ArticleConcept<ImmutableArray<AuthorCitation>> authorCitations;
    private readonly ArticleConcept<ImmutableArray<CitationMarker>> citationMarkers;
    private readonly ArticleConcept<ImmutableArray<Claim>> claims;
    private readonly ArticleConcept<ImmutableArray<QuotationMarks[]>> quotationMarks;
    private readonly ArticleConcept<QuotationList> quotedText;
    private readonly ArticleConcept<QuotationList> quotations;
    private readonly ArticleConcept<ImmutableArray<UnclosedQuotation>> unclosedQuotations;
    private readonly ArticleConcept<PeopleList> people;
    private readonly ArticleConcept<ImmutableArray<VagueSource>> vagueSources;
    private readonly ArticleConcept<WordRuns> wordRuns;
    private readonly ArticleConcept<LostJoints> lostJoints;
    private readonly ArticleConcept<ImmutableArray<HiddenRun>> hiddenCharacters;
    private readonly ArticleConcept<ImmutableArray<Mojibake>> mojibake;
    private readonly ArticleConcept<ImmutableArray<StraySpace>> straySpaces;
    private readonly ArticleConcept<ImmutableArray<MarkupRemnant>> markupRemnants;
    private readonly ArticleConcept<ImmutableArray<SplitWord>> splitWords;
    private readonly ArticleConcept<ImmutableArray<Truncation>> truncations;

    /// <summary>Wraps a document; nothing is analysed before it is asked for.</summary>
    /// <param name="document">The document.</param>
    /// <param name="languageOfOthers">The language when the document declares none; empty when it is to be guessed.</param>
    /// <param name="projectWords">The words that the project calls right.</param>
    public Article(Document document, string languageOfOthers = "", ProjectWords? projectWords = null)
    {
        Document = document;
        this.languageOfOthers = languageOfOthers;
        ProjectWords = projectWords ?? ProjectWords.None;
        passages = new(this, static a => a.Document.Blocks.Where(b => b.Prose.Text.Length > 0).Select((b, i) => new Passage(b, i)).ToImmutableArray());
        wordRuns = new(this, static a => new WordRuns(a.Document, a.Passages.Length));
        lostJoints = new(this, LostJoints.Find);
        hiddenCharacters = new(this, HiddenCharacterFinder.Find);
        mojibake = new(this, MojibakeFinder.Find);
        straySpaces = new(this, StraySpaceFinder.Find);
        markupRemnants = new(this, MarkupRemnantFinder.Find);
        splitWords = new(this, SplitWordFinder.Find);
        truncations = new(this, TruncationFinder.Find);
        language = new(this, static a => LanguageGuess.FromDeclaration(a.Document.DeclaredLanguage) ?? LanguageGuess.FromDeclaration(a.languageOfOthers) ?? LanguageGuess.FromText(a.Passages));
        cueWords = new(this, static a => new CueWords(a.Passages, Cues));
        attributions = new(this, static a => AttributionFinder.FindAll(a.Passages, a.CueWords));
        furniture = new(this, FurnitureFinder.Find);
        outline = new(this, OutlineBuilder.Build);
        takeaways = new(this, TakeawayFinder.Find);
        repeatedTakeaways = new(this, static a => TakeawayRepeats.OfBlocks(a.Takeaways).ToImmutableArray());
        takeawayMismatches = new(this, TakeawayMismatchFinder.Find);
        repeatedPassages = new(this, RepeatFinder.Find);
        sourceLists = new(this, static a => SourceListReader.Read(a.Passages));
        footnotes = new(this, static a => a.Document.Blocks.Where(b => b is { Kind: BlockKind.FootnoteText, Label: not null }).Select(b => b.Label!).ToImmutableHashSet());
        listedWorks = new(this, static a => new ListedWorks(a.SourceLists));
        citingPassages = new(this, static a => a.ReadCitingPassages());
        journalMentions = new(this, static a => a.CitingPassages.SelectMany(p => p.Sentences).SelectMany(JournalFinder.Find).ToImmutableArray());
        authorCitations = new(this, static a => AuthorCitationFinder.Certain(a.CitingPassages, a.ListedWorks));
        citationMarkers = new(this, static a => CitationMarkerFinder.FindAll(a.CitingPassages, a.Footnotes));
        claims = new(this, static a => ClaimFinder.Find(a.CitingPassages, a));
        quotationMarks = new(this, static a => QuotationPairing.Find(a.Passages));
        quotedText = new(this, static a => new QuotationList(QuotationFinder.Find(a.Passages, a.QuotationMarks)));
        quotations = new(this, static a => QuotationTies.Bind(a, a.QuotedText));
        unclosedQuotations = new(this, UnclosedQuotationFinder.Find);
        people = new(this, PeopleFinder.Find);
        vagueSources = new(this, static a => VagueSourceFinder.FindAll(a.Passages, a.CueWords));
    }

    /// <summary>The document as read.</summary>
    public Document Document { get; }

    /// <summary>The words that the project calls right.</summary>
    public ProjectWords ProjectWords { get; }

    /// <summary>The words of the project that were found to be needed; empty when no rule has looked for lost spaces.</summary>
    public ImmutableHashSet<ProjectWord> NeededWords => lostJoints.IsMade ? LostJoints.NeededWords : ImmutableHashSet<ProjectWord>.Empty;

    /// <summary>
    /// The language of the text as a two-letter code: the declared one, else the one that the script and the function words
    /// show; <c>und</c> when they show none.
    /// </summary>
    public string Language => language.Value;

    /// <summary>The statements that are tied to a source (English).</summary>
    public AttributionList Attributions => attributions.Value;

    /// <summary>The quotations, each with what ties it to its source (English cues).</summary>
    public QuotationList Quotations => quotations.Value;

    /// <summary>The quotation marks that open and never close, in reading order.</summary>
    public ImmutableArray<UnclosedQuotation> UnclosedQuotations => unclosedQuotations.Value;

    /// <summary>The persons who are cited by a single name, and where each is introduced (English).</summary>
    public PeopleList People => people.Value;

    /// <summary>The claims of nobody in particular, also inside quotations, in reading order (English).</summary>
    public ImmutableArray<VagueSource> VagueSources => vagueSources.Value;

    /// <summary>The pairs of quotation marks in each passage.</summary>
    internal ImmutableArray<QuotationMarks[]> QuotationMarks => quotationMarks.Value;

    /// <summary>The quotations before anybody asked whose words they are.</summary>
    internal QuotationList QuotedText => quotedText.Value;

    /// <summary>The blocks that hold prose, in reading order.</summary>
    public ImmutableArray<Passage> Passages => passages.Value;

    /// <summary>Lines that belong to the page and not to the text, in reading order.</summary>
    public ImmutableArray<FurnitureLine> Furniture => furniture.Value;

    /// <summary>Headings and sections.</summary>
    public Outline Outline => outline.Value;

    /// <summary>The blocks that sum up the article, in reading order.</summary>
    public ImmutableArray<TakeawayBlock> Takeaways => takeaways.Value;

    /// <summary>The blocks of takeaways that repeat another one, in reading order of the block to remove: the later one, or the one that is run together.</summary>
    public ImmutableArray<(TakeawayBlock Repeat, TakeawayBlock Original)> RepeatedTakeaways => repeatedTakeaways.Value;

    /// <summary>What the takeaways say and the body does not bear out, in reading order (English).</summary>
    public ImmutableArray<TakeawayMismatch> TakeawayMismatches => takeawayMismatches.Value;

    /// <summary>Paragraphs that say again what an earlier one says, in reading order.</summary>
    public ImmutableArray<RepeatedPassage> RepeatedPassages => repeatedPassages.Value;

    /// <summary>Its lists of sources; footnotes that hold references where no heading stands over a list.</summary>
    public ImmutableArray<SourceList> SourceLists => sourceLists.Value;

    /// <summary>What its source lists hold, by journal and by author.</summary>
    public ListedWorks ListedWorks => listedWorks.Value;

    /// <summary>The labels of its footnotes.</summary>
    public ImmutableHashSet<string> Footnotes => footnotes.Value;

    /// <summary>The journals that its text names as the place of a study, source lists apart.</summary>
    public ImmutableArray<JournalMention> JournalMentions => journalMentions.Value;

    /// <summary>The works that its text cites by author and year, source lists apart.</summary>
    public ImmutableArray<AuthorCitation> AuthorCitations => authorCitations.Value;

    /// <summary>The marks in its text that lead to sources, source lists apart.</summary>
    public ImmutableArray<CitationMarker> CitationMarkers => citationMarkers.Value;

    /// <summary>The sentences that assert evidence.</summary>
    public ImmutableArray<Claim> Claims => claims.Value;

    /// <summary>The passages that may cite, in order: no source list, heading or footnote.</summary>
    private ImmutableArray<Passage> CitingPassages => citingPassages.Value;

    private ImmutableArray<Passage> ReadCitingPassages()
    {
        var lists = SourceLists;
        var citing = ImmutableArray.CreateBuilder<Passage>(Passages.Length);
        int list = 0;
        foreach (var passage in Passages)
        {
            while (list < lists.Length && lists[list].End <= passage.Index) list++;
            bool listed = list < lists.Length && lists[list].Covers(passage);
            if (!listed && passage.Block.Kind is not (BlockKind.Heading or BlockKind.FootnoteText)) citing.Add(passage);
        }

        return citing.ToImmutable();
    }

    /// <summary>The places where words have lost the space between them (English).</summary>
    public LostJoints LostJoints => lostJoints.Value;

    /// <summary>The characters that nobody sees and no text needs, in reading order.</summary>
    public ImmutableArray<HiddenRun> HiddenCharacters => hiddenCharacters.Value;

    /// <summary>The text that was read in the wrong encoding, in reading order.</summary>
    public ImmutableArray<Mojibake> Mojibake => mojibake.Value;

    /// <summary>The spaces and signs that were left behind where something was removed, in reading order (English).</summary>
    public ImmutableArray<StraySpace> StraySpaces => straySpaces.Value;

    /// <summary>Markup that was left as text, in reading order; empty in an article about programs or web pages.</summary>
    public ImmutableArray<MarkupRemnant> MarkupRemnants => markupRemnants.Value;

    /// <summary>Words with a space inside, in reading order (English).</summary>
    public ImmutableArray<SplitWord> SplitWords => splitWords.Value;

    /// <summary>The places where the text stops before its end, in reading order (English).</summary>
    public ImmutableArray<Truncation> Truncations => truncations.Value;

    /// <summary>The words that sources and claims are found by.</summary>
    internal CueWords CueWords => cueWords.Value;

    /// <summary>Its passages as runs of tokens to compare.</summary>
    internal WordRuns WordRuns => wordRuns.Value;
}
