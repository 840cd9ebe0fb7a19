namespace Quoin.AspNetCore.Rendering;

/// <summary>Which claims a list shows.</summary>
/// <param name="Claims">The claims to choose from; null for those of the article.</param>
/// <param name="Article">The article; null for all articles of the app.</param>
/// <param name="Kind">The kind of the claims; null for all.</param>
/// <param name="KindName">The word of their kind, also of one that a model declares; null for all.</param>
/// <param name="MinimumCertainty">The lowest certainty; null for all.</param>
/// <param name="Term">A term that the claims are about; null for all.</param>
/// <param name="IncludeInvalid">Whether claims of the articles that are not valid are shown as well.</param>
internal sealed record ClaimFilter(IEnumerable<Claim>? Claims, Article? Article, ClaimKind? Kind, string? KindName, Certainty? MinimumCertainty, Term? Term, bool IncludeInvalid)
{
    /// <summary>The claims of an article to choose from.</summary>
    public IEnumerable<Claim> Of(Article article) => IncludeInvalid ? article.ClaimsIncludingInvalid : article.Claims;

    /// <summary>Checks that there is the kind that is asked for. Without articles, no model is known that could have it.</summary>
    /// <param name="articles">The articles whose models may have it.</param>
    /// <exception cref="InvalidOperationException">There is no such kind.</exception>
    public void CheckKind(IEnumerable<Article> articles)
    {
        if (KindName is not null && articles.Distinct().ToList() is { Count: > 0 } known && new WordsInForce(known).Kinds.ToList() is var kinds && !kinds.Contains(KindName))
        {
            throw new InvalidOperationException($"There is no kind of claims '{KindName}'; set {nameof(KindName)} to one of {string.Join(", ", kinds)}.");
        }
    }

    /// <summary>Whether a claim is shown.</summary>
    public bool Includes(Claim claim) =>
        (Kind is null || claim.Kind == Kind) && (KindName is null || claim.KindName == KindName) && !(claim.Certainty < MinimumCertainty) && (Term is null || claim.Terms.Any(IsAsked));

    /// <summary>Whether a term is the one that is asked for. By its ids, because a preview has other records of it.</summary>
    private bool IsAsked(Term term) => term.Id == Term!.Id && term.Article.Id == Term.Article.Id;
}
