using System;
using System.Collections.Immutable;
using System.Linq;
using ContentLint.Language;

namespace ContentLint.Core.Configuration;

/// <summary>A file with words that a project calls right: one a line, <c>#</c> begins a remark.</summary>
/// <param name="Words">Its words.</param>
/// <param name="Problem">Why it cannot be obeyed; null when it can.</param>
public sealed record WordList(ImmutableArray<ProjectWord> Words, ConfigurationProblem? Problem)
{
    private static readonly string[] LineEnds = ["\r\n", "\n", "\r"];

    /// <summary>The names of the lists that an entry asks for, as written.</summary>
    public static string[] Names(ConfigurationEntry entry) =>
        entry.Value.Split(',').Select(name => name.Trim()).Where(name => name.Length > 0).ToArray();

    /// <summary>Reads a list.</summary>
    /// <param name="path">The file, for messages.</param>
    /// <param name="folder">The folder for whose files its words hold.</param>
    /// <param name="text">Its text.</param>
    public static WordList Parse(string path, string folder, string text)
    {
        var words = ImmutableArray.CreateBuilder<ProjectWord>();
        string[] lines = text.Split(LineEnds, StringSplitOptions.None);
        for (int i = 0; i < lines.Length; i++)
        {
            string word = lines[i].Split('#')[0].Trim();
            if (word.Length == 0) continue;
            if (word.Any(char.IsWhiteSpace))
                return new WordList(ImmutableArray<ProjectWord>.Empty, new ConfigurationProblem(path, i + 1, $"'{word}' is more than one word. Write one word a line."));
            words.Add(new ProjectWord(word, path, i + 1, folder));
        }

        return new WordList(words.ToImmutable(), null);
    }
}
