using System.Globalization;
using Quoin.Compiler.Text;

namespace Quoin.Compiler.Output;

/// <summary>Spreads articles over generated files.</summary>
/// <param name="SharedFiles">How many files the articles share, a power of two; 0 where each has its own.</param>
/// <param name="Repeated">The annotations that were handed over more than once, of which no file may be written twice.</param>
internal sealed record Distribution(int SharedFiles, EquatableArray<string> Repeated)
{
    /// <summary>The file of an article that has its own; null where <see cref="OtherFiles"/> has it.</summary>
    public ArticleFile? OwnFile(EmittedArticle article) => SharedFiles > 0 || Repeated.Contains(article.Path) ? null : FileOf(article);

    /// <summary>The files that need all articles at hand. Which one of those that are shared an article is in hangs on its id alone.</summary>
    public IEnumerable<ArticleFile> OtherFiles(EquatableArray<EmittedArticle> articles)
    {
        var distinct = articles.GroupBy(article => article.Path, StringComparer.Ordinal).Select(group => group.First());
        if (SharedFiles == 0)
        {
            return distinct.Where(article => Repeated.Contains(article.Path)).Select(FileOf);
        }

        var files = Enumerable.Range(0, SharedFiles).Select(_ => new List<EmittedArticle>()).ToArray();
        foreach (var article in distinct)
        {
            files[Hash(article.Id) % (uint)SharedFiles].Add(article);
        }

        return files.Select(static (file, index) => new ArticleFile(
            string.Format(CultureInfo.InvariantCulture, "QuoinContent.{0:0000}.g.cs", index),
            file.OrderBy(article => article.Id, StringComparer.Ordinal).ToEquatableArray()));
    }

    private static ArticleFile FileOf(EmittedArticle article) => new($"{article.Id}.g.cs", [article]);

    private static uint Hash(string id)
    {
        var hash = Hashing.Hash32(id, 0, id.Length);

        // The low bits alone would hang on little of the id.
        return hash ^ (hash >> 16);
    }
}
