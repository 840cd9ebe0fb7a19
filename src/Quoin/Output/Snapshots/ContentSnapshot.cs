using Quoin.Output.Snapshots;

namespace Quoin;

/// <summary>
/// Renders an article as canonical text for snapshot tests: one block per mark and one fact per line, with caveats under their
/// claims. It contains what an article means and not where its quotes are, so that every difference is a difference in meaning.
/// </summary>
public static class ContentSnapshot
{
    /// <summary>Returns the canonical text of an article.</summary>
    /// <param name="article">The article.</param>
    /// <returns>Lines that end with a line feed on every operating system. The text does not depend on the current culture.</returns>
    public static string Render(Article article)
    {
        var snapshot = new SnapshotVisitor();
        snapshot.Visit(article);
        return snapshot.ToString();
    }
}
