using System.Globalization;
using Quoin.Compiler;

namespace Quoin.Generators;

/// <summary>A generated file: that of one article, or of a few.</summary>
/// <param name="Name">The file's name.</param>
/// <param name="Articles">The articles, in the order of their ids; a file without any is not written.</param>
internal sealed record ArticleFile(string Name, EquatableArray<EmittedArticle> Articles)
{
    // FNV-1a: the same number on every runtime.
    private const uint HashBasis = 2166136261;
    private const uint HashPrime = 16777619;

    /// <summary>The file of an article that has its own.</summary>
    public static ArticleFile Own(EmittedArticle article) => new($"{article.Id}.g.cs", [article]);

    /// <summary>The files that articles share. Which one an article is in hangs on its id alone.</summary>
    /// <param name="articles">All articles.</param>
    /// <param name="count">How many files there are; a power of two, or 0 where articles share none.</param>
    public static IEnumerable<ArticleFile> Shared(EquatableArray<EmittedArticle> articles, int count)
    {
        var files = new List<EmittedArticle>[count];
        for (var i = 0; i < count; i++)
        {
            files[i] = [];
        }

        if (count > 0)
        {
            foreach (var article in articles)
            {
                files[Hash(article.Id) % (uint)count].Add(article);
            }
        }

        return files.Select(static (file, index) => new ArticleFile(
            string.Format(CultureInfo.InvariantCulture, "QuoinContent.{0:0000}.g.cs", index),
            file.OrderBy(article => article.Id, StringComparer.Ordinal).ToEquatableArray()));
    }

    private static uint Hash(string id)
    {
        var hash = HashBasis;
        foreach (var character in id)
        {
            hash = unchecked((hash ^ character) * HashPrime);
        }

        // The low bits alone would hang on little of the id.
        return hash ^ (hash >> 16);
    }
}
