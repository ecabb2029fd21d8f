using System;
using System.IO;
using ContentLint.Lexicon;

switch (args)
{
    case ["prepare", var packages, var words]:
        WordListPreparation.Run(packages, words);
        return 0;
    case ["prepare-pairs", var counts, var pairs]:
        PairList.Prepare(counts, pairs);
        return 0;
    case ["compile", var words, var pairs, var lists, var tables]:
        var memberships = new WordListCompilation(lists);
        TableFile.Write(Path.Combine(tables, "en.lexicon"), WordTableCompilation.Compile(words, memberships));
        TableFile.Write(Path.Combine(tables, "en.pairs"), PairTableCompilation.Compile(pairs));
        TableFile.Write(Path.Combine(tables, "lists"), memberships.Compile());
        return 0;
    default:
        Console.Error.WriteLine("""
            contentlint-lexicon prepare PACKAGES WORDS             make the word list from the files of its packages (named in en/lexicon/README.md)
            contentlint-lexicon prepare-pairs COUNTS PAIRS         make the list of word pairs from a file of counted ones
            contentlint-lexicon compile WORDS PAIRS LISTS TABLES   make from both and the folder with all lists the tables that are embedded in ContentLint.Language
            """);
        return 2;
}
