using Quoin.Html.Search;

namespace Quoin.Html;

/// <summary>
/// Finds articles and claims by their words, in all of their languages. Case does not matter, and marks on letters only where they make other
/// letters; the last word can be incomplete. Words of titles count more than those of claims, and those more than other words.
/// </summary>
/// <remarks>It can be used by several threads at once. The work of a search is limited by the size of the index, whatever the query is.</remarks>
public sealed partial class SearchIndex
{
    /// <summary>How much of a query is read, in UTF-16 code units.</summary>
    public const int MaxQueryLength = 200;

    private const int TitleWeight = 16;
    private const int StatementWeight = 8;
    private const int QuoteWeight = 6;
    private const int HeadingWeight = 5;
    private const int CaveatWeight = 4;
    private const int BodyWeight = 1;

    private readonly List<SearchHit> _documents = [];
    private readonly Postings _postings = new();

    /// <summary>Indexes articles.</summary>
    /// <param name="articles">The articles. Libraries have no page and no claims, and are left out.</param>
    public SearchIndex(IEnumerable<Article> articles)
    {
        ArgumentNullException.ThrowIfNull(articles);
        foreach (var article in articles.Where(static article => !article.IsLibrary))
        {
            Add(article);
        }

        _postings.Complete();
    }

    /// <summary>Returns the articles and the valid claims that have all words of a query, the best first.</summary>
    /// <param name="query">The words, as a reader types them; only the beginning of a long query is read.</param>
    /// <param name="includeInvalid">Whether claims are found as well that were retracted, superseded or are drafts.</param>
    public IReadOnlyList<SearchHit> Find(string query, bool includeInvalid = false)
    {
        ArgumentNullException.ThrowIfNull(query);
        var asked = SearchQuery.Of(query);
        if (asked is { Words.Count: 0, Start: null })
        {
            return [];
        }

        var (scores, found) = (new int[_documents.Count], new int[_documents.Count]);
        var needed = 0;
        foreach (var word in asked.Words)
        {
            Count(_postings.Find(word).Select(static place => (place.Document, 2 * place.Weight)), scores, found, ++needed);
        }

        if (asked.Start is { } start)
        {
            Count(_postings.FindStart(start), scores, found, ++needed);
        }

        return [.. Enumerable.Range(0, _documents.Count)
            .Where(document => found[document] == needed && scores[document] > 0 && (includeInvalid || _documents[document].Claim is not { Standing.Status: not Status.Active }))
            .OrderByDescending(document => scores[document]).ThenBy(static document => document)
            .Select(document => _documents[document] with { Score = scores[document] })];
    }

    /// <summary>Adds the best weight of each document that also had all words before.</summary>
    private static void Count(IEnumerable<(int Document, int Weight)> places, int[] scores, int[] found, int needed)
    {
        var best = new Dictionary<int, int>();
        foreach (var (document, weight) in places)
        {
            if (found[document] >= needed - 1)
            {
                found[document] = needed;
                best[document] = Math.Max(best.GetValueOrDefault(document), weight);
            }
        }

        foreach (var (document, weight) in best)
        {
            scores[document] += weight;
        }
    }

    private void Add(Article article)
    {
        var title = Words(article.Title);
        var document = Next(article, null);
        _postings.Add(document, title, TitleWeight);
        _postings.Add(document, article.Sections.SelectMany(static section => WordBreaker.Words(section.Heading ?? "")), HeadingWeight);
        _postings.Add(document, article.Terms.SelectMany(static term => Words(term.Label)), HeadingWeight);
        _postings.Add(document, WordBreaker.Words(article.Source.Text), BodyWeight);
        _postings.Add(document, Words(article.FieldValues), CaveatWeight);
        foreach (var claim in article.ClaimsIncludingInvalid)
        {
            Add(claim, title);
        }
    }

    private void Add(Claim claim, IEnumerable<string> title)
    {
        var document = Next(claim.Article, claim);

        // By the title, all claims of the article would be found alike.
        _postings.Add(document, title, 0);
        var (statement, quotes) = Texts(claim);
        _postings.Add(document, Words(statement), StatementWeight);
        _postings.Add(document, quotes.SelectMany(static quote => WordBreaker.Words(quote.Text)), QuoteWeight);
        _postings.Add(document, claim.Terms.SelectMany(static term => Words(term.Label)), CaveatWeight);
        _postings.Add(document, claim.Caveats.SelectMany(static caveat => Words(caveat.Statement)), CaveatWeight);
        _postings.Add(document, Words(claim.FieldValues), CaveatWeight);
    }

    private int Next(Article article, Claim? claim)
    {
        _documents.Add(new SearchHit(article, claim, 1));
        return _documents.Count - 1;
    }

    private static string[] Words(LocalizedText text) => [.. text.Texts.Values.SelectMany(WordBreaker.Words).Distinct()];

    /// <summary>The words of what a model declares; marks that it refers to have their own.</summary>
    private static IEnumerable<string> Words(IReadOnlyList<FieldValue> fields) => fields.SelectMany(static field => field.Values).SelectMany(static value => value switch
    {
        string text => WordBreaker.Words(text),
        LocalizedText text => Words(text),
        WordDefinition word => WordBreaker.Words(word.GetLabel()),
        _ => [],
    });

    /// <summary>The words of a claim, which the index splits and never gives.</summary>
    private static (LocalizedText Statement, IEnumerable<Quote> Quotes) Texts(Claim claim)
    {
        switch (claim)
        {
            case QualifiedClaim qualified:
                var (statement, _) = qualified.Statement;
                return (statement, qualified.Quotes.Select(static part =>
                {
                    var (quote, _) = part;
                    return quote;
                }));
            default:
                var plain = (PlainClaim)claim;
                return (plain.Statement, plain.Quotes);
        }
    }
}
