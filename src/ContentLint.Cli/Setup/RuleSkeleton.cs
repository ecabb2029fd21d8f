using System.Globalization;
using ContentLint.Core.Lists;

namespace ContentLint.Cli.Setup;

/// <summary>The first page and list of a project's own rule: whole, so that its examples hold at once.</summary>
internal static class RuleSkeleton
{
    /// <summary>The page.</summary>
    /// <param name="id">The rule's id.</param>
    /// <param name="name">Its name.</param>
    /// <param name="check">One of <see cref="ListKind.All"/>.</param>
    public static string Page(string id, string name, string check)
    {
        string title = char.ToUpper(name[0], CultureInfo.InvariantCulture) + name[1..].Replace('-', ' ');
        string message = check == ListKind.Replacements ? "Write '{1}' instead of '{0}'." : "'{0}' is not to be published. Say it in another way.";
        string bad = check switch
        {
            ListKind.Replacements => "They [|utilize|] a hammer.",
            ListKind.Pattern => "The price is [|to be announced|].",
            _ => "The bridge, [|needless to say|], is old.",
        };
        string after = check == ListKind.Replacements ? "\n```markdown fixed\nThey use a hammer.\n```" : "";
        return $"""
            ---
            id: {id}
            check: {check}
            message: "{message}"
            severity: suggestion
            ---

            # {title}

            Say here in one sentence what the rule flags.

            ## Why it matters

            Say here why.

            ## Examples

            ```markdown bad
            {bad}
            ```{after}
            ```markdown good
            The bridge is old, and they use a hammer.
            ```

            ## How to fix

            Say here what to write instead.

            ## When to turn it off

            Say here where the rule is out of place.

            """.ReplaceLineEndings("\n");
    }

    /// <summary>The list.</summary>
    public static string List(string check) => check switch
    {
        ListKind.Replacements => "# One a line: what is replaced, an arrow, what to write instead.\nutilize → use\n",
        ListKind.Pattern => "# One regular expression a line; (?i) at its beginning makes it blind to case.\n\\b[Tt]o be (announced|confirmed)\\b\n",
        _ => "# One word or phrase a line; case does not matter.\nneedless to say\n",
    };
}
