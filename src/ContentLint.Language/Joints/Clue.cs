namespace ContentLint.Language;

/// <summary>What speaks for or against reading one word as several. Each clue is a number of about -2 to 4; 0 says nothing.</summary>
internal enum Clue
{
    /// <summary>Always 1.</summary>
    Always,

    /// <summary>Tens of bits that the reading as several words saves against an unknown word.</summary>
    SavedBits,

    /// <summary>Tens of characters.</summary>
    Length,

    /// <summary>Joints beyond the first.</summary>
    MoreJoints,

    /// <summary>Share of joints with a function word beside them.</summary>
    FunctionWord,

    /// <summary>Share of joints behind an inflected word (<c>supplements|promise</c>): compounds seldom inflect their head.</summary>
    Inflected,

    /// <summary>The word begins with a capital.</summary>
    FirstUpper,

    /// <summary>A prefix or a suffix explains the word.</summary>
    Derived,

    /// <summary>Doublings of the number of times that the whole stands in the article, beyond one.</summary>
    Repeated,

    /// <summary>Share of joints whose two words stand side by side elsewhere in the article.</summary>
    PairInArticle,

    /// <summary>Share of parts that no list knows.</summary>
    UnknownParts,

    /// <summary>Share of parts of three letters and fewer that are no function words.</summary>
    ShortParts,

    /// <summary>Tens of bits of the rarest part.</summary>
    RarestPart,

    /// <summary>Share of unknown words around.</summary>
    UnknownAround,

    /// <summary>How damaged the article is: doublings of the sure joints in a thousand words.</summary>
    Damage,

    /// <summary>Share of joints at the edge of a link, an emphasis or another inline mark.</summary>
    MarkEdge,

    /// <summary>Share of joints between a small letter and a capital.</summary>
    CaseJoints,

    /// <summary>The first of several such parts is written small, as in <c>helpNew</c> and <c>useState</c>.</summary>
    SmallFirst,

    /// <summary>Both neighbours are written small.</summary>
    SmallAround,

    /// <summary>The word touches a sign of identifiers and paths: <c>_ / \ @ # .</c></summary>
    TouchesSign,

    /// <summary>The word touches a hyphen.</summary>
    TouchesHyphen,

    /// <summary>Letters beyond ASCII.</summary>
    ForeignLetters,

    /// <summary>Share of joints with a whole word of four letters and more behind digits.</summary>
    WordBehindDigits,

    /// <summary>Share of joints with digits behind a letter.</summary>
    DigitsBehindWord,

    /// <summary>Share of number parts that could be years.</summary>
    Year,

    /// <summary>Share of joints between a capital and a small letter that begins a word (<c>DNA|within</c>).</summary>
    AcronymFirst,

    /// <summary>Share of parts that are names of the lexicon.</summary>
    KnownNames,

    /// <summary>The word behind is one of common use, written small, as behind <c>type2</c> in "type2 diabetes".</summary>
    SmallBehind,

    /// <summary>A capitalised word inside a sentence with joints between small letters only: most such words are names.</summary>
    NameLike,

    /// <summary>Parts of a single letter, and short last parts behind a capitalised first one (<c>Mattins|on</c>): chance more often than not.</summary>
    ChancePart,

    /// <summary>One joint, no function word beside it, no inflection before it: the shape of compounds (<c>disk|space</c>).</summary>
    Compound,

    /// <summary>A function word beside a joint behind capitals (<c>DNA|within</c>).</summary>
    AcronymAndFunctionWord,

    /// <summary>How damaged the text around the word is: doublings of the sure joints near by.</summary>
    DamageNear,

    /// <summary>No other sure joint stands in the article; less than 1 in a short one, where that says little.</summary>
    Undamaged,

    /// <summary>Tens of bits that the joints save because their words often stand side by side in print.</summary>
    PairBits,

    /// <summary>Share of joints between two counted words that seldom stand side by side.</summary>
    UnseenPair,

    /// <summary>Share of the long parts, function words apart, that stand by themselves in the article.</summary>
    PartsInArticle,

    /// <summary>Doublings by which the rarer long part outnumbers the whole in the article.</summary>
    PartsOutnumber,

    /// <summary>A last part of two letters behind a small letter: an ending (<c>fluvial|is</c>) more often than not.</summary>
    ShortTail,

    /// <summary>The first part is the article <c>a</c> or the pronoun <c>I</c>.</summary>
    SingleLetterHead,

    /// <summary>A list knows the whole.</summary>
    KnownWhole,

    /// <summary>The list that knows the whole knows it as a name or a term.</summary>
    KnownName,

    /// <summary>The last part is <c>in</c> before an apostrophe: <c>sailin’</c>.</summary>
    DroppedLetter,

    /// <summary>A function word is the last part.</summary>
    FunctionWordLast,

    /// <summary>A function word is the first part.</summary>
    FunctionWordFirst,

    /// <summary>Tens of bits that the first part saves behind the word before it.</summary>
    PairBefore,

    /// <summary>Tens of bits that the word behind saves behind the last part.</summary>
    PairBehind,

    /// <summary>Doublings of the sure joints within a few words.</summary>
    DamageBeside,

    /// <summary>Doublings of the sure merged words of the same kind in a thousand words.</summary>
    DamageOfKind,

    /// <summary>Share of joints with a function word of three letters and more beside them: shorter ones begin and end many words by chance.</summary>
    LongFunctionWord,
}
