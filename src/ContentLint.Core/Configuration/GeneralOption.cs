using System;
using System.Collections.Immutable;
using System.Linq;

namespace ContentLint.Core.Configuration;

/// <summary>A setting of a file that belongs to no rule.</summary>
/// <param name="Name">Its key without the prefix <c>contentlint.</c>.</param>
/// <param name="DefaultText">What holds when nobody sets it, as words.</param>
/// <param name="Meaning">What it does.</param>
/// <param name="Values">The values it may have; empty when any will do.</param>
public sealed record GeneralOption(string Name, string DefaultText, string Meaning, ImmutableArray<string> Values)
{
    /// <summary>The language of the text, when neither front matter nor markup declares one.</summary>
    public static GeneralOption Language { get; } = new("language", "", "The language of texts that declare none, such as en; empty: it is guessed.", ImmutableArray<string>.Empty);

    /// <summary>The property of a JSON record that holds its text.</summary>
    public static GeneralOption TextField { get; } = new("text-field", "text", "The property of a JSON-lines record that holds its text.", ImmutableArray<string>.Empty);

    /// <summary>The markup of the texts in JSON records.</summary>
    public static GeneralOption TextFormat { get; } = new("text-format", "text", "The markup of the texts in JSON-lines records.", ImmutableArray.Create("text", "markdown", "mdx", "html"));

    /// <summary>Files with words that the project calls right.</summary>
    public static GeneralOption Words { get; } = new("words", "", "Files with words that are right as they stand, one a line, with commas between; their names count from the configuration's folder, and those of all folders above hold as well.", ImmutableArray<string>.Empty);

    /// <summary>The folder with the project's own rules.</summary>
    public static GeneralOption Rules { get; } = new("rules", "", "A folder with rules of the project, each a folder of its own with a page and a list; its name counts from the configuration's folder.", ImmutableArray<string>.Empty);

    /// <summary>All of them.</summary>
    public static ImmutableArray<GeneralOption> All { get; } = ImmutableArray.Create(Language, TextField, TextFormat, Words, Rules);

    /// <summary>Whether a value may be set.</summary>
    public bool Accepts(string value) => Values.IsEmpty || Values.Any(known => known.Equals(value, StringComparison.OrdinalIgnoreCase));
}
