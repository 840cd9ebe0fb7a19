using Quoin.Compiler.Diagnostics;
using Quoin.Compiler.Model;
using Quoin.Compiler.Syntax;
using Quoin.Compiler.Text;
using Quoin.Definitions;

namespace Quoin.Compiler.Binding;

/// <summary>Finds the caveats of every claim: those that it lists, followed by those that apply by selector.</summary>
internal sealed class CaveatBinder(Annotation annotation, ReferencesModel references, MarkNames names, DiagnosticBag diagnostics)
{
    /// <summary>The caveats of each claim, in the order of the claims.</summary>
    /// <param name="sections">The index of the section of each claim, or -1.</param>
    /// <param name="values">The values of each claim, without its caveats.</param>
    public EquatableArray<int>[] Bind(int[] sections, FieldModel?[][] values)
    {
        var claims = annotation.Marks(MarkKind.Claim);
        var caveats = new EquatableArray<int>[claims.Count];
        for (var claim = 0; claim < caveats.Length; claim++)
        {
            caveats[claim] = names.Resolve(claims[claim].Fields.Ids(ClaimFields.Caveats), MarkKind.Caveat);
        }

        var selectors = annotation.IsLibrary ? [] : Selectors(caveats.Length, sections, values);
        if (selectors.Count > 0)
        {
            // The last claim that each caveat was found for, plus one.
            var lastOf = new int[CountOfAll];
            for (var claim = 0; claim < caveats.Length; claim++)
            {
                caveats[claim] = With(caveats[claim], claim, selectors, lastOf);
            }
        }

        // An error, such as a misspelled reference or one of the model, may be the only reason why a caveat has no claims.
        if (!diagnostics.HasErrors && !annotation.IsLibrary && !annotation.Format.Model.IsIncomplete)
        {
            ReportIdle(selectors);
            ReportUnused(caveats);
        }

        return caveats;
    }

    /// <summary>The number of caveats of the article and of those that it cites.</summary>
    private int CountOfAll => annotation.Caveats.Count + references.Marks(MarkKind.Caveat).Count;

    /// <summary>The caveats that a claim lists, followed by those that select it.</summary>
    private static EquatableArray<int> With(EquatableArray<int> listed, int claim, List<CaveatSelector> selectors, int[] lastOf)
    {
        foreach (var caveat in listed)
        {
            lastOf[caveat] = claim + 1;
        }

        List<int>? all = null;
        foreach (var selector in selectors)
        {
            if (selector.Matches(claim))
            {
                selector.IsIdle = false;
                if (lastOf[selector.Caveat] != claim + 1)
                {
                    (all ??= [.. listed]).Add(selector.Caveat);
                }
            }
        }

        return all?.ToEquatableArray() ?? listed;
    }

    /// <summary>The caveats that select claims, as far as the limit allows.</summary>
    private List<CaveatSelector> Selectors(int claims, int[] sections, FieldModel?[][] values)
    {
        var selectors = new List<CaveatSelector>();
        var counter = new CombinationCounter(diagnostics.Limits.Combinations);
        for (var caveat = 0; caveat < annotation.Caveats.Count; caveat++)
        {
            if (annotation.Caveats[caveat].AppliesTo is { } syntax)
            {
                if (!counter.Count(claims))
                {
                    diagnostics.Report(Rules.TooManyCombinations, syntax.Range,
                        "There are too many pairs of a caveat with 'applies-to' and a claim", $"{counter.Limit}",
                        "list caveats in the claims that they limit, split the article");
                    break;
                }

                selectors.Add(new CaveatSelector(caveat, syntax, annotation, names, sections, values));
            }
        }

        foreach (var house in references.House)
        {
            if (!counter.Count(claims))
            {
                diagnostics.Report(Rules.TooManyCombinations, annotation.Id.Range,
                    "There are too many pairs of a claim with a caveat of a library that applies by itself", $"{counter.Limit}",
                    "let the caveats apply to fewer articles, split the article");
                break;
            }

            selectors.Add(new CaveatSelector(annotation.Caveats.Count + house.Caveat, house.Selector, annotation));
        }

        return selectors;
    }

    private void ReportIdle(List<CaveatSelector> selectors)
    {
        foreach (var selector in selectors)
        {
            // That of a library is reported where the library is.
            if (selector.IsIdle && selector.Caveat < annotation.Caveats.Count)
            {
                var caveat = annotation.Caveats[selector.Caveat];
                diagnostics.Report(Rules.SelectorMatchesNothing, caveat.AppliesTo!.Range, caveat.Mark.Id.Value);
            }
        }
    }

    /// <summary>Reports the caveats that no claim lists and that select none; a selector without matches has been reported already.</summary>
    private void ReportUnused(EquatableArray<int>[] caveatsOfClaims)
    {
        var used = new bool[CountOfAll];
        foreach (var caveats in caveatsOfClaims)
        {
            foreach (var caveat in caveats)
            {
                used[caveat] = true;
            }
        }

        for (var caveat = 0; caveat < annotation.Caveats.Count; caveat++)
        {
            if (annotation.Caveats[caveat].AppliesTo is null && !used[caveat])
            {
                var id = annotation.Caveats[caveat].Mark.Id;
                diagnostics.Report(Rules.CaveatLimitsNothing, id.Range, id.Value);
            }
        }
    }
}
