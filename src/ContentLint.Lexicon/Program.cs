using System;
using ContentLint.Lexicon;

switch (args)
{
    case ["prepare", var packages, var words]:
        WordListPreparation.Run(packages, words);
        return 0;
    case ["prepare-pairs", var counts, var pairs]:
        PairList.Prepare(counts, pairs);
        return 0;
    case ["compile", var words, var wordTable, var pairs, var pairTable]:
        TableFile.Write(wordTable, WordTableCompilation.Compile(words));
        TableFile.Write(pairTable, PairTableCompilation.Compile(pairs));
        return 0;
    default:
        Console.Error.WriteLine("""
            contentlint-lexicon prepare PACKAGES WORDS                   make the word list from the files of its packages (named in en/lexicon/README.md)
            contentlint-lexicon prepare-pairs COUNTS PAIRS               make the list of word pairs from a file of counted ones
            contentlint-lexicon compile WORDS WORDTABLE PAIRS PAIRTABLE  make the tables that are embedded in ContentLint.Language
            """);
        return 2;
}
