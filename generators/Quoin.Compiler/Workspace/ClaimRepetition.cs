using Quoin.Compiler.Diagnostics;
using Quoin.Compiler.Text;
using Quoin.Definitions;

namespace Quoin.Compiler.Workspace;

/// <summary>Finds claims of a build that repeat other claims without their caveats, or claims that were retracted.</summary>
internal static class ClaimRepetition
{
    /// <summary>The diagnostics, in the order of the articles' paths.</summary>
    public static EquatableArray<ContentDiagnostic> Find(EquatableArray<ArticleClaims> articles)
    {
        // Some versions of Roslyn pass a file twice when several change at once.
        var claims = articles.OrderBy(static article => article.Path, FilePaths.Order).Distinct()
            .SelectMany(static article => article.Claims, static (article, claim) => new Place(article.Path, claim)).ToList();
        var qualified = Index(claims.Where(static place => place.Claim.Status == Status.Active && place.Claim.Caveats > 0));
        var retracted = Index(claims.Where(static place => place.Claim.Status == Status.Retracted));
        var diagnostics = new List<ContentDiagnostic>();
        foreach (var place in claims.Where(static place => place.Claim.Status is Status.Active or Status.Draft))
        {
            if (place.Claim.Caveats == 0 && Find(qualified, place) is { } other)
            {
                diagnostics.Add(Report(Rules.RepeatedWithoutCaveats, place, other));
            }

            if (place.Claim.Status == Status.Active && Find(retracted, place) is { } fallen && fallen.Claim.Caveats >= place.Claim.Caveats)
            {
                diagnostics.Add(Report(Rules.RetractedRepeated, place, fallen));
            }
        }

        return [.. diagnostics];
    }

    private static Dictionary<ulong, Place> Index(IEnumerable<Place> claims)
    {
        var index = new Dictionary<ulong, Place>();
        foreach (var place in claims)
        {
            foreach (var text in place.Claim.Keys)
            {
                // Of several, the one with the most caveats.
                if (!index.TryGetValue(text, out var other) || other.Claim.Caveats < place.Claim.Caveats)
                {
                    index[text] = place;
                }
            }
        }

        return index;
    }

    private static Place? Find(Dictionary<ulong, Place> index, Place place)
    {
        foreach (var text in place.Claim.Texts)
        {
            if (index.TryGetValue(text, out var other))
            {
                return other;
            }
        }

        return null;
    }

    private static ContentDiagnostic Report(Rule rule, Place place, Place other) => new DiagnosticBag(place.Path).Report(
        rule, place.Claim.Range, place.Claim.Id, other.Claim.Id, other.Path == place.Path ? "" : $" in '{FilePaths.Relative(place.Path, other.Path)}'");

    private sealed record Place(string Path, ClaimRecord Claim);
}
