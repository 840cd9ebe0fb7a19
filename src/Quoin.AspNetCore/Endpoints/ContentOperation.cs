using System.Reflection;

namespace Quoin.AspNetCore.Endpoints;

/// <summary>An endpoint.</summary>
/// <param name="Name">Its name, such as <c>Claims</c>.</param>
/// <param name="Path">Its path after that of the group.</param>
/// <param name="Summary">What it gives.</param>
/// <param name="Signature">A method with its parameters, which only describes it.</param>
/// <param name="Write">Answers a request.</param>
internal sealed record ContentOperation(string Name, string Path, string Summary, MethodInfo Signature, Func<ContentCall, Answer> Write)
{
    private const string Languages = "lang";

    /// <summary>All endpoints.</summary>
    public static readonly IReadOnlyList<ContentOperation> All =
    [
        new("Articles", "/articles", "Lists the articles.", ((Delegate)OperationSignatures.Articles).Method, ContentOperations.Articles)
        {
            Parameters = [Languages, "limit", "after"],
        },
        new("Article", "/articles/{article}", "Gets an article with all of its marks.", ((Delegate)OperationSignatures.Article).Method, ContentOperations.Article)
        {
            Parameters = [Languages],
        },
        new("ArticleClaims", "/articles/{article}/claims", "Lists the claims of an article, each with its caveats.", ((Delegate)OperationSignatures.ArticleClaims).Method, ContentOperations.Claims)
        {
            Parameters = [Languages, "limit", "after", .. RequestedClaims.Parameters],
        },
        new("Claim", "/articles/{article}/claims/{claim}", "Gets a claim with its caveats.", ((Delegate)OperationSignatures.Claim).Method, ContentOperations.Claim)
        {
            Parameters = [Languages, "status"],
        },
        new("Claims", "/claims", "Lists the claims of all articles, each with its caveats.", ((Delegate)OperationSignatures.Claims).Method, ContentOperations.Claims)
        {
            Parameters = [Languages, "limit", "after", "article", .. RequestedClaims.Parameters],
        },
        new("Search", "/search", "Searches articles and claims by words.", ((Delegate)OperationSignatures.Search).Method, ContentOperations.Search)
        {
            Parameters = [Languages, "limit", "after", "q", "status"],
        },
    ];

    /// <summary>The names of the parameters in the query.</summary>
    public required IReadOnlyList<string> Parameters { get; init; }
}
