using Quoin.Compiler.Model;
using Quoin.Compiler.Output;
using Quoin.Compiler.Workspace;
using Quoin.CompilerServices;

namespace Quoin.Interpreter;

/// <summary>
/// Creates the runtime's records from a project's content without generating C#. The result has the same diagnostics and the same
/// data as a build of the same files.
/// </summary>
internal static class ContentInterpreter
{
    /// <summary>
    /// Interprets the files of a project. Never throws because of their contents, and no file affects the article of another one.
    /// </summary>
    /// <param name="files">Annotations, sources and policies, in any order; files with other names are ignored.</param>
    /// <param name="settings">The settings of the project; null for the defaults.</param>
    public static InterpretedContent Interpret(IEnumerable<ContentFile> files, ProjectSettings? settings = null) =>
        Interpret(ParallelBuild.Create(ContentProject.Create(files, settings)));

    /// <summary>
    /// Creates the records of the articles that no error affects. In an article with errors, and beside a library with errors, a missing quote has no
    /// text, and a claim may lack a caveat; tools find what there is of it in the build.
    /// </summary>
    /// <param name="build">The content.</param>
    public static InterpretedContent Interpret(ContentBuild build)
    {
        ArticleBuild[] soundLibraries = [.. build.Libraries.Where(static library => !library.HasErrors)];
        var sound = Array.ConvertAll(soundLibraries, static library => library.Article!);
        var libraries = new Dictionary<string, Lazy<ArticleContent>>(StringComparer.Ordinal);
        foreach (var library in sound)
        {
            libraries[library.Id] = new Lazy<ArticleContent>(() => Lay(library, libraries));
        }

        ArticleBuild[] articles = [.. build.SoundArticles.Where(article => CitedLibraries.Of(article.Article!).All(library => libraries.ContainsKey(library.Id)))];
        return new InterpretedContent(
            List(Array.ConvertAll(articles, static article => article.Article!), article => new Lazy<ArticleContent>(() => Lay(article, libraries))), List(sound, library => libraries[library.Id]), build)
        {
            SoundArticles = articles,
            SoundLibraries = soundLibraries,
        };
    }

    private static ArticleList List(ArticleModel[] articles, Converter<ArticleModel, Lazy<ArticleContent>> content)
    {
        var contents = Array.ConvertAll(articles, content);
        return ArticleIndex.Create(i => contents[i].Value.Article, Array.ConvertAll(articles, static article => article.Id));
    }

    /// <summary>Creates an article as generated code does.</summary>
    /// <param name="article">The article.</param>
    /// <param name="libraries">The libraries of the build, by id. It is complete before any of them is created.</param>
    private static ArticleContent Lay(ArticleModel article, Dictionary<string, Lazy<ArticleContent>> libraries)
    {
        var (layout, cited) = (ArticleLayout.Of(article), CitedLibraries.Of(article));
        return new ArticleContent(() => layout.Source, i => libraries[cited[i].Id].Value.Article, layout.Table + layout.Texts);
    }
}
