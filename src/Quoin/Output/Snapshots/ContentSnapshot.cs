using Quoin.Output.Snapshots;

namespace Quoin;

/// <summary>
/// Writes an article as canonical text, for snapshot tests: one block a mark, one fact a line, caveats under their
/// claims. It says what an article means and not where its quotes are, so that a difference is one in meaning.
/// </summary>
public static class ContentSnapshot
{
    /// <summary>The canonical text of an article.</summary>
    /// <param name="article">The article.</param>
    /// <returns>Lines that end with a line feed on every operating system, the same in every culture.</returns>
    public static string Render(Article article)
    {
        var snapshot = new SnapshotVisitor();
        snapshot.Visit(article);
        return snapshot.ToString();
    }
}
