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
        var claims = InOrder(articles);
        var (qualified, retracted) = (new Dictionary<ulong, Place>(), new Dictionary<ulong, Place>());
        foreach (var place in claims)
        {
            if (place.Claim.Status == Status.Active && place.Claim.Caveats.Count > 0)
            {
                Add(place, qualified);
            }
            else if (place.Claim.Status == Status.Retracted)
            {
                Add(place, retracted);
            }
        }

        var diagnostics = new List<ContentDiagnostic>();
        foreach (var place in claims)
        {
            if (place.Claim.Status is not (Status.Active or Status.Draft))
            {
                continue;
            }

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

    /// <summary>The claims in the order of the articles' paths.</summary>
    private static List<Place> InOrder(EquatableArray<ArticleClaims> articles)
    {
        var claims = new List<Place>();
        ArticleClaims? last = null;
        HashSet<ArticleClaims>? ofPath = null;
        foreach (var article in articles.OrderBy(static article => article.Path, FilePaths.Order))
        {
            // Some versions of Roslyn pass a file twice when several change at once. Only then are articles compared.
            ofPath = last is null || FilePaths.Order.Compare(last.Path, article.Path) != 0 ? null : ofPath ?? [last];
            last = article;
            if (ofPath?.Add(article) != false)
            {
                foreach (var claim in article.Claims)
                {
                    claims.Add(new Place(article.Path, claim));
                }
            }
        }

        return claims;
    }

    /// <summary>Whether a claim has no caveats, or in the same article some of those of the other one and no others.</summary>
    private static bool HasFewer(Place place, Place other) => place.Claim.Caveats.Count == 0
        || (place.Path == other.Path && place.Claim.Caveats.Count < other.Claim.Caveats.Count && !place.Claim.Caveats.Except(other.Claim.Caveats).Any());

    private static void Add(Place place, Dictionary<ulong, Place> index)
    {
        for (var i = 0; i < place.Claim.TextCount; i++)
        {
            Add(place.Claim.Text(i), place, index);
        }

        // What another claim states can be what this one quotes.
        if (place.Claim.Quotation != 0)
        {
            Add(place.Claim.Quotation, place, index);
        }
    }

    private static void Add(ulong text, Place place, Dictionary<ulong, Place> index)
    {
        // Of several, the one with the most caveats.
        if (!index.TryGetValue(text, out var other) || other.Claim.Caveats.Count < place.Claim.Caveats.Count)
        {
            index[text] = place;
        }
    }

    private static Place? Find(Dictionary<ulong, Place> index, Place place)
    {
        for (var i = 0; i < place.Claim.TextCount; i++)
        {
            if (index.TryGetValue(place.Claim.Text(i), out var other))
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
