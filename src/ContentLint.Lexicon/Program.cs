using System;
using ContentLint.Lexicon;

switch (args)
{
    case ["prepare", var packages, var list]:
        WordListPreparation.Run(packages, list);
        return 0;
    case ["compile", var list, var table]:
        WordTableCompilation.Run(list, table);
        return 0;
    default:
        Console.Error.WriteLine("""
            contentlint-lexicon prepare PACKAGES LIST   make the word list from the files of its packages (named in en/lexicon/README.md)
            contentlint-lexicon compile LIST TABLE      make the table that is embedded in ContentLint.Language
            """);
        return 2;
}
