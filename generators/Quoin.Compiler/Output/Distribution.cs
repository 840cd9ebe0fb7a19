using System.Globalization;
using Quoin.Compiler.Text;

namespace Quoin.Compiler.Output;

/// <summary>Distributes articles over generated files.</summary>
/// <param name="SharedFiles">The number of files that the articles share, a power of two; 0 if each article has its own file.</param>
/// <param name="Repeated">The annotations that were passed more than once, whose file must not be generated twice.</param>
/// <param name="ShutOut">The annotations whose article is not generated.</param>
/// <param name="Namespace">The namespace of generated code; null if none is generated.</param>
internal sealed record Distribution(int SharedFiles, EquatableArray<string> Repeated, EquatableArray<string> ShutOut, string? Namespace)
{
    /// <summary>The file of an article that has its own; null if the article is in <see cref="OtherFiles"/>.</summary>
    public ArticleFile? OwnFile(EmittedArticle article) =>
        Namespace is null || SharedFiles > 0 || Contains(Repeated, article) || Contains(ShutOut, article) ? null : FileOf(Namespace, article);

    /// <summary>The files that depend on all articles. An article's id alone determines which shared file it is in.</summary>
    public IEnumerable<ArticleFile> OtherFiles(EquatableArray<EmittedArticle> articles)
    {
        if (Namespace is not { } ns || (SharedFiles == 0 && Repeated.Count == 0))
        {
            return [];
        }

        if (SharedFiles == 0)
        {
            return Distinct(articles).Where(article => Contains(Repeated, article)).Select(article => FileOf(ns, article));
        }

        var files = new List<EmittedArticle>?[SharedFiles];
        foreach (var article in Distinct(articles))
        {
            (files[Hash(article.Id) % (uint)SharedFiles] ??= []).Add(article);
        }

        return files.Select((file, index) =>
        {
            file?.Sort(static (left, right) => string.CompareOrdinal(left.Id, right.Id));
            return new ArticleFile(
                string.Format(CultureInfo.InvariantCulture, "QuoinContent.{0:0000}.g.cs", index), ns, file is null ? [] : [.. file]);
        });
    }

    /// <summary>The articles that are generated, each once.</summary>
    private IEnumerable<EmittedArticle> Distinct(EquatableArray<EmittedArticle> articles)
    {
        var generated = ShutOut.Count == 0 ? articles : articles.Where(article => !Contains(ShutOut, article));
        return Repeated.Count == 0 ? generated : generated.GroupBy(static article => article.Path, StringComparer.Ordinal).Select(static group => group.First());
    }

    private static bool Contains(EquatableArray<string> paths, EmittedArticle article) => paths.Count > 0 && paths.Contains(article.Path);

    private static ArticleFile FileOf(string ns, EmittedArticle article) => new($"{article.Id}.g.cs", ns, [article]);

    private static uint Hash(string id)
    {
        var hash = Hashing.Hash32(id, 0, id.Length);

        // The low bits alone would depend on only a part of the id.
        return hash ^ (hash >> 16);
    }
}
