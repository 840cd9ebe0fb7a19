using Quoin.Compiler.Diagnostics;
using Quoin.Compiler.Model;
using Quoin.Compiler.Syntax;
using Quoin.Compiler.Text;
using Quoin.Definitions;

namespace Quoin.Compiler.Workspace;

/// <summary>The selectors of a library's caveats, where they are written.</summary>
/// <param name="Path">The path of the library.</param>
/// <param name="Selectors">The selectors.</param>
internal sealed record HouseSelectors(string Path, EquatableArray<HouseSelector> Selectors)
{
    /// <summary>Those of a library; null if it has none.</summary>
    public static HouseSelectors? Of(Annotation annotation, ArticleModel? library)
    {
        if (library is null)
        {
            return null;
        }

        var (marks, syntax) = (library.Caveats, annotation.Caveats);
        var selectors = new List<HouseSelector>();
        for (var i = 0; i < marks.Count; i++)
        {
            if (marks[i].House is { } selector && syntax[i].Mark.Fields[CaveatFields.AppliesTo] is HouseSelectorSyntax house)
            {
                selectors.Add(new HouseSelector(marks[i].Mark.Id, house.Range, selector));
            }
        }

        return selectors.Count == 0 ? null : new HouseSelectors(annotation.Path, [.. selectors]);
    }

    /// <summary>Reports the selectors that match no claim of the build. Without articles, they are for those of other projects.</summary>
    /// <param name="all">The selectors of each library of the build.</param>
    /// <param name="headers">All articles and libraries.</param>
    /// <param name="areAll">Whether every annotation could be read.</param>
    public static EquatableArray<ContentDiagnostic> Check(EquatableArray<HouseSelectors> all, IReadOnlyCollection<ArticleHeader> headers, bool areAll)
    {
        var articles = all.Count == 0 || !areAll ? [] : headers.Where(static header => !header.IsLibrary).ToList();
        if (articles.Count == 0)
        {
            return [];
        }

        var diagnostics = new List<ContentDiagnostic>();
        foreach (var library in all.OrderBy(static library => library.Path, FilePaths.Order).Distinct())
        {
            foreach (var house in library.Selectors)
            {
                if (!articles.Exists(article => Selects(house.Selector, article)))
                {
                    diagnostics.Add(new DiagnosticBag(library.Path).Report(Rules.HouseCaveatIdle, house.Range, house.Id));
                }
            }
        }

        return [.. diagnostics];
    }

    private static bool Selects(HouseSelectorModel selector, ArticleHeader article) => article.Kinds.Count > 0 && selector.Includes(article.Id.Value, article.Language)
        && (selector.Kinds.Count == 0 || selector.Kinds.Any(kind => article.Has(kind)));
}

/// <summary>A selector where it is written.</summary>
/// <param name="Id">The id of the caveat.</param>
/// <param name="Range">The range of the selector's key.</param>
/// <param name="Selector">The selector.</param>
internal sealed record HouseSelector(string Id, TextRange Range, HouseSelectorModel Selector);
