using System.Globalization;
using Microsoft.CodeAnalysis;
using Quoin.Compiler;

namespace Quoin.Generators;

/// <summary>A generated file: that of one article, or of a few.</summary>
/// <param name="Name">The file's name.</param>
/// <param name="Articles">The articles, in the order of their ids.</param>
internal sealed record ArticleFile(string Name, EquatableArray<EmittedArticle> Articles);

/// <summary>Spreads articles over generated files.</summary>
internal static class ArticleFiles
{
    // FNV-1a: the same number on every runtime.
    private const uint HashBasis = 2166136261;
    private const uint HashPrime = 16777619;

    /// <summary>The file of an article that has its own.</summary>
    public static ArticleFile Own(EmittedArticle article) => new($"{article.Id}.g.cs", [article]);

    /// <summary>The files that articles share. Which one an article is in hangs on its id alone.</summary>
    /// <param name="articles">All articles.</param>
    /// <param name="count">How many files there are at most; a power of two, or 0 where articles share none.</param>
    public static IEnumerable<ArticleFile> Shared(IReadOnlyCollection<EmittedArticle> articles, int count) => count == 0
        ? []
        : articles
            .GroupBy(article => Hash(article.Id) % (uint)count)
            .OrderBy(group => group.Key)
            .Select(group => new ArticleFile(
                string.Format(CultureInfo.InvariantCulture, "QuoinContent.{0:0000}.g.cs", group.Key),
                group.OrderBy(article => article.Id, StringComparer.Ordinal).ToEquatableArray()));

    public static void Emit(SourceProductionContext output, ArticleFile file, Settings settings)
    {
        if (settings.UnsupportedLanguageVersion is null)
        {
            var head = new CodeWriter();
            GeneratedFile.Begin(head, settings.Namespace);
            output.AddSource(file.Name, new JoinedText([head.ToString(), .. ((IEnumerable<EmittedArticle>)file.Articles).Select(article => article.Code)]));
        }
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
