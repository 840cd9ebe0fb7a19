using System.Globalization;
using Quoin.Compiler.Text;

namespace Quoin.Compiler.Output;

/// <summary>Distributes articles over generated files.</summary>
/// <param name="SharedFiles">The number of files that the articles share, a power of two; 0 if each article has its own file.</param>
/// <param name="Repeated">The annotations that were passed more than once, whose file must not be generated twice.</param>
internal sealed record Distribution(int SharedFiles, EquatableArray<string> Repeated)
{
    /// <summary>The file of an article that has its own; null if the article is in <see cref="OtherFiles"/>.</summary>
    public ArticleFile? OwnFile(EmittedArticle article) => SharedFiles > 0 || Repeated.Contains(article.Path) ? null : FileOf(article);

    /// <summary>The files that depend on all articles. An article's id alone determines which shared file it is in.</summary>
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

        // The low bits alone would depend on only a part of the id.
        return hash ^ (hash >> 16);
    }
}
