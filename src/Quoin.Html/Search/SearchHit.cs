namespace Quoin.Html;

/// <summary>Represents an article or a claim that a search found.</summary>
/// <param name="Article">The article, or that of the claim.</param>
/// <param name="Claim">The claim; null if the article itself was found. Its text is only given with its caveats.</param>
/// <param name="Score">How well it fits, from 1; only hits of one search can be compared.</param>
public sealed record SearchHit(Article Article, Claim? Claim, int Score)
{
    /// <summary>Returns the claim with its caveats, or the title of the article.</summary>
    public override string ToString() => Claim?.ToString() ?? Article.ToString();
}
