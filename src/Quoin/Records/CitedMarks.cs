using Quoin.Definitions;

namespace Quoin;

/// <summary>Finds the marks of libraries that an article cites.</summary>
internal static class CitedMarks
{
    /// <summary>Finds a mark of a library by its id; null if it, or its library, is not there.</summary>
    /// <param name="libraries">Returns the library at an index.</param>
    /// <param name="library">The index of the library.</param>
    /// <param name="kind">The kind of the mark.</param>
    /// <param name="id">The id of the mark.</param>
    public static Mark? Find(Func<int, Article>? libraries, int library, MarkKind kind, string id)
    {
        try
        {
            return libraries?.Invoke(library) is { } article && IndexOf(article, kind, id) is var index and >= 0 ? article.Content.Mark(kind, index) : null;
        }
        catch (Exception exception) when (exception is TypeLoadException or MissingMemberException or FileNotFoundException)
        {
            // Its assembly is not there, or is a version without the library.
            return null;
        }
    }

    /// <summary>The exception for a mark that is not there. To leave it out instead could leave a claim without a caveat.</summary>
    /// <param name="article">The id of the article that cites it.</param>
    /// <param name="kind">The kind of the mark.</param>
    /// <param name="reference">The reference: the id of the library, a slash and the id of the mark.</param>
    public static InvalidOperationException Missing(string article, MarkKind kind, string reference) => new(
        $"The article '{article}' cites {MarkKindDefinition.Get(kind).NameWithArticle} '{reference}', and the version of the library that this app uses does not have it. "
        + "Rebuild the project of the article with that version of the library, or deploy the version that the project was built with.");

    // The indexes of the lists, which are created once for each library.
    private static int IndexOf(Article article, MarkKind kind, string id) => kind switch
    {
        MarkKind.Term => article.Terms.IndexOf(id),
        MarkKind.Evidence => article.EvidenceIncludingInvalid.IndexOf(id),
        MarkKind.Caveat => article.Caveats.IndexOf(id),
        _ => -1,
    };
}
