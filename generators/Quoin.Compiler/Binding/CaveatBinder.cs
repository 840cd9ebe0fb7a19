using Quoin.Compiler.Diagnostics;
using Quoin.Compiler.Syntax;
using Quoin.Compiler.Text;
using Quoin.Definitions;

namespace Quoin.Compiler.Binding;

/// <summary>Finds the caveats of every claim: those that it lists, followed by those that apply by selector.</summary>
internal sealed class CaveatBinder(Annotation annotation, MarkNames names, DiagnosticBag diagnostics)
{
    /// <summary>The caveats of each claim, in the order of the claims.</summary>
    /// <param name="sections">The index of the section of each claim, or -1.</param>
    /// <param name="about">The terms of each claim.</param>
    public IReadOnlyList<EquatableArray<int>> Bind(IReadOnlyList<int> sections, IReadOnlyList<EquatableArray<int>> about)
    {
        var caveats = annotation.Claims.Select(claim => names.Resolve(claim.Caveats, MarkKind.Caveat).ToList()).ToList();
        var known = caveats.ConvertAll(list => new HashSet<int>(list));
        var idle = new List<CaveatSyntax>();
        var counter = new CombinationCounter(diagnostics.Limits.Combinations);
        for (var caveat = 0; caveat < annotation.Caveats.Count; caveat++)
        {
            if (annotation.Caveats[caveat].AppliesTo is { } selector)
            {
                if (!counter.Count(caveats.Count))
                {
                    diagnostics.Report(Rules.TooManyCombinations, selector.Range,
                        "There are too many pairs of a caveat with 'applies-to' and a claim", $"{counter.Limit}",
                        "list caveats in the claims that they limit, split the article");
                    break;
                }

                var matches = Matcher(selector, sections, about);
                var isIdle = true;
                for (var claim = 0; claim < caveats.Count; claim++)
                {
                    if (matches(claim))
                    {
                        isIdle = false;
                        if (known[claim].Add(caveat))
                        {
                            caveats[claim].Add(caveat);
                        }
                    }
                }

                if (isIdle)
                {
                    idle.Add(annotation.Caveats[caveat]);
                }
            }
        }

        // A reported error, such as a misspelled reference, may be the only reason why a caveat has no claims.
        if (!diagnostics.HasErrors)
        {
            ReportIdle(idle);
            ReportUnused(caveats);
        }

        return caveats.ConvertAll(list => list.ToEquatableArray());
    }

    private Func<int, bool> Matcher(SelectorSyntax selector, IReadOnlyList<int> sections, IReadOnlyList<EquatableArray<int>> about)
    {
        if (selector.All)
        {
            return _ => true;
        }

        if (selector.Claims.Count > 0)
        {
            var claims = new HashSet<int>(names.Resolve(selector.Claims, MarkKind.Claim));
            return claims.Contains;
        }

        var wantedSections = new HashSet<int>(names.Resolve(selector.Sections, MarkKind.Section));
        var wantedTerms = new HashSet<int>(names.Resolve(selector.About, MarkKind.Term));
        return claim => (selector.Kinds.Count == 0 || selector.Kinds.Contains((int)annotation.Claims[claim].Kind))
            && (selector.Sections.Count == 0 || wantedSections.Contains(sections[claim]))
            && (selector.About.Count == 0 || about[claim].Any(wantedTerms.Contains));
    }

    private void ReportIdle(List<CaveatSyntax> idle)
    {
        foreach (var caveat in idle)
        {
            diagnostics.Report(Rules.SelectorMatchesNothing, caveat.AppliesTo!.Range, caveat.Mark.Id.Value);
        }
    }

    /// <summary>Reports the caveats that no claim lists and that select none; a selector without matches has been reported already.</summary>
    private void ReportUnused(List<List<int>> caveatsOfClaims)
    {
        var used = new HashSet<int>(caveatsOfClaims.SelectMany(list => list));
        for (var caveat = 0; caveat < annotation.Caveats.Count; caveat++)
        {
            if (annotation.Caveats[caveat].AppliesTo is null && !used.Contains(caveat))
            {
                var id = annotation.Caveats[caveat].Mark.Id;
                diagnostics.Report(Rules.CaveatLimitsNothing, id.Range, id.Value);
            }
        }
    }
}
