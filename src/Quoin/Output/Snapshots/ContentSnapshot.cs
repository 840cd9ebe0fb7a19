using Quoin.Output.Snapshots;

namespace Quoin;

/// <summary>
/// Writes an article as canonical text, for snapshot tests: one block a mark, one fact a line, caveats under their
/// claims. It tells what an article means and not where its quotes stand, so that a difference is one in meaning.
/// </summary>
public static class ContentSnapshot
{
    /// <summary>The canonical text of an article.</summary>
    /// <param name="article">The article.</param>
    /// <returns>Lines that end with a line feed on every operating system, the same in every culture.</returns>
    public static string Render(Article article)
    {
        var snapshot = new SnapshotWriter();
        WriteHead(snapshot, article);
        foreach (var section in article.Sections)
        {
            snapshot.Block("section", section.Id);
            snapshot.Line("language", section.Language);
            snapshot.Line("heading", section.Heading);
        }

        foreach (var term in article.Terms)
        {
            snapshot.Block("term", term.Id);
            snapshot.Line("label", term.Label);
            snapshot.Quotes(term.Quotes);
        }

        foreach (var evidence in article.Evidence)
        {
            WriteEvidence(snapshot, evidence);
        }

        foreach (var caveat in article.Caveats)
        {
            snapshot.Block("caveat", caveat.Id);
            snapshot.Word("kind", caveat.Kind);
            snapshot.Line("statement", caveat.Statement);
            snapshot.Quotes(caveat.Quotes);
        }

        foreach (var claim in article.Claims)
        {
            WriteClaim(snapshot, claim);
        }

        if (article.Asides.Count > 0)
        {
            snapshot.Block("asides");
            snapshot.Quotes(article.Asides);
        }

        return snapshot.ToString();
    }

    private static void WriteHead(SnapshotWriter snapshot, Article article)
    {
        var coverage = article.Coverage;
        snapshot.Block("article", article.Id);
        snapshot.Line("title", article.Title);
        snapshot.Line("language", article.Language);
        snapshot.Line("source", article.Source.Path);
        snapshot.Line("coverage", FormattableString.Invariant(
            $"{coverage.SentenceCount} sentences: {coverage.MarkedCount} marked, {coverage.AsideCount} aside, {coverage.UnaccountedCount} unaccounted for"));
    }

    private static void WriteEvidence(SnapshotWriter snapshot, Evidence evidence)
    {
        snapshot.Block("evidence", evidence.Id);
        snapshot.Word("kind", evidence.Kind);
        snapshot.Standing(evidence.Standing);
        snapshot.Line("by", evidence.Attribution);
        snapshot.Line("country", evidence.Country);
        snapshot.Line("population", evidence.Population);
        snapshot.Line("intervention", evidence.Intervention?.Description);
        snapshot.Line("administrations", evidence.Intervention?.AdministrationCount is { } count ? FormattableString.Invariant($"{count}") : null);
        snapshot.Line("follow-up", evidence.FollowUp?.ToString());
        foreach (var outcome in evidence.Outcomes)
        {
            snapshot.Line("outcome", outcome.Measure);
            snapshot.Line("  result", outcome.Result);
        }

        snapshot.Line("url", evidence.Url);
        snapshot.Line("doi", evidence.Doi);
        snapshot.Quotes(evidence.Quotes);
    }

    private static void WriteClaim(SnapshotWriter snapshot, Claim claim)
    {
        snapshot.Block("claim", claim.Id);
        snapshot.Word("kind", claim.Kind);
        snapshot.Word("certainty", claim.Certainty);
        snapshot.Standing(claim.Standing);
        snapshot.Line("section", claim.Section?.Id);
        snapshot.Line("formerly", claim.FormerIds.Count > 0 ? string.Join(", ", claim.FormerIds) : null);
        switch (claim)
        {
            case PlainClaim plain:
                snapshot.Line("statement", plain.Statement);
                snapshot.Quotes(plain.Quotes);
                break;
            case QualifiedClaim qualified:
                var (statement, caveats) = qualified.Statement;
                snapshot.Line("statement", statement);
                foreach (var (quote, _) in qualified.Quotes)
                {
                    snapshot.Quote(quote);
                }

                snapshot.Ids("caveat", caveats);
                break;
        }

        snapshot.Ids("evidence", claim.Evidence);
        snapshot.Ids("about", claim.Terms);
    }
}
