using Quoin.Compiler.Output;
using Quoin.Compiler.Workspace;
using Quoin.Tool.Terminal;

namespace Quoin.Tool.Listings;

/// <summary>Refuses to show articles that cite libraries of other assemblies: an assembly says what its libraries have, but not in which words.</summary>
internal static class LibrariesElsewhere
{
    /// <summary>Refuses content in which an article cites such a library, because a claim could only be shown without a caveat.</summary>
    /// <param name="build">The content.</param>
    /// <param name="id">The only article that is shown; null for all.</param>
    /// <exception cref="ToolException">An article cites such a library.</exception>
    public static void Refuse(ContentBuild build, string? id = null)
    {
        foreach (var article in build.SoundArticles.Select(static article => article.Article!).Where(article => id is null || article.Id == id))
        {
            if (CitedLibraries.Of(article).FirstOrDefault(static library => library.Namespace.Length > 0) is { } library)
            {
                throw new ToolException(
                    $"The article '{article.Id}' cites the library '{library.Id}' of another assembly, whose words are only there; show it in a program that references it, or copy the library into this project");
            }
        }
    }
}
