namespace ContentLint.Core.Baselines;

/// <summary>A known finding. Path, rule and fingerprint are its identity; the excerpt is for people.</summary>
/// <param name="Path">The file, from the baseline's folder, with forward slashes.</param>
/// <param name="RuleId">The rule.</param>
/// <param name="Fingerprint">The finding's <c>contentlint/v1</c>: a hash of its words and an occurrence number, never a line.</param>
/// <param name="Excerpt">What was flagged, cut to fit one line; see <see cref="BaselineExcerpt"/>.</param>
public sealed record BaselineEntry(string Path, string RuleId, string Fingerprint, string Excerpt)
{
    internal (string Path, string RuleId, string Fingerprint) Key => (Path, RuleId, Fingerprint);

    /// <summary>The fingerprint without its occurrence number.</summary>
    internal string Hash
    {
        get
        {
            int colon = Fingerprint.IndexOf(':');
            return colon < 0 ? Fingerprint : Fingerprint.Substring(0, colon);
        }
    }
}
