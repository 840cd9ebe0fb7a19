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
        // The claims of a whole build are compared for each edit of one, and nearly all have no word sequence in common with another.
        var repeated = new RepeatedHashes([.. articles.Select(static article => article.Keys)]);
        if (repeated.IsEmpty)
        {
            return [];
        }

        // Some versions of Roslyn pass a file twice when several change at once.
        var claims = articles.Where(article => repeated.ContainsAny(article.Keys)).OrderBy(static article => article.Path, FilePaths.Order).Distinct()
            .SelectMany(article => article.Claims.Where(claim => repeated.ContainsAny(claim.Keys)), static (article, claim) => new Place(article.Path, claim)).ToList();
        var qualified = Index(claims.Where(static place => place.Claim.Status == Status.Active && place.Claim.Caveats.Count > 0));
        var retracted = Index(claims.Where(static place => place.Claim.Status == Status.Retracted));
        var diagnostics = new List<ContentDiagnostic>();
        foreach (var place in claims.Where(static place => place.Claim.Status is Status.Active or Status.Draft))
        {
            if (Find(qualified, place) is { } other && HasFewer(place, other))
            {
                diagnostics.Add(Report(Rules.RepeatedWithoutCaveats, place, other, place.Claim.Caveats.Count == 0 ? "none" : "only some"));
            }

            if (place.Claim.Status == Status.Active && Find(retracted, place) is { } fallen && fallen.Claim.Caveats.Count >= place.Claim.Caveats.Count)
            {
                diagnostics.Add(Report(Rules.RetractedRepeated, place, fallen));
            }
        }

        return [.. diagnostics];
    }

    /// <summary>Whether a claim has no caveats, or in the same article some of those of the other one and no others.</summary>
    private static bool HasFewer(Place place, Place other) => place.Claim.Caveats.Count == 0
        || (place.Path == other.Path && place.Claim.Caveats.Count < other.Claim.Caveats.Count && !place.Claim.Caveats.Except(other.Claim.Caveats).Any());

    private static Dictionary<ulong, Place> Index(IEnumerable<Place> claims)
    {
        var index = new Dictionary<ulong, Place>();
        foreach (var place in claims)
        {
            foreach (var text in place.Claim.Keys)
            {
                // Of several, the one with the most caveats.
                if (!index.TryGetValue(text, out var other) || other.Claim.Caveats.Count < place.Claim.Caveats.Count)
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

    private static ContentDiagnostic Report(Rule rule, Place place, Place other, params string[] more) => new DiagnosticBag(place.Path).Report(
        rule, place.Claim.Range, [place.Claim.Id, other.Claim.Id, other.Path == place.Path ? "" : $" in '{FilePaths.Relative(place.Path, other.Path)}'", .. more]);

    private sealed record Place(string Path, ClaimRecord Claim);
}
