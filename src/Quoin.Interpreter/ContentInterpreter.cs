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
    /// <param name="elsewhere">Returns a library of another assembly, at most once each; null if there is none. Articles that cite one are left out without it.</param>
    public static InterpretedContent Interpret(ContentBuild build, Func<LibraryLink, Article?>? elsewhere = null)
    {
        ArticleBuild[] soundLibraries = [.. build.Libraries.Where(static library => !library.HasErrors)];
        var sound = Array.ConvertAll(soundLibraries, static library => library.Article!);
        var libraries = new Dictionary<LibraryLink, Lazy<Article>>();
        foreach (var library in sound)
        {
            libraries[LinkOf(library)] = new Lazy<Article>(() => Create(library, libraries));
        }

        ArticleBuild[] articles = [.. build.SoundArticles.Where(article => CitedLibraries.Of(article.Article!).All(Find))];
        return new InterpretedContent(
            List(Array.ConvertAll(articles, static article => article.Article!), article => new Lazy<Article>(() => Create(article, libraries))), List(sound, library => libraries[LinkOf(library)]), build)
        {
            SoundArticles = articles,
            SoundLibraries = soundLibraries,
        };

        bool Find(LibraryLink link)
        {
            if (link.Namespace.Length > 0 && !libraries.ContainsKey(link) && elsewhere?.Invoke(link) is { } found)
            {
                libraries.Add(link, new Lazy<Article>(found));
            }

            return libraries.ContainsKey(link);
        }
    }

    /// <summary>Creates the record of a library, which cites nothing.</summary>
    /// <param name="library">The library.</param>
    public static Article Create(ArticleModel library) => Create(library, []);

    private static LibraryLink LinkOf(ArticleModel library) => new(library.Id, library.ClassName);

    private static ArticleList List(ArticleModel[] articles, Converter<ArticleModel, Lazy<Article>> create)
    {
        var created = Array.ConvertAll(articles, create);
        return ArticleIndex.Create(i => created[i].Value, Array.ConvertAll(articles, static article => article.Id));
    }

    /// <summary>Creates an article as generated code does.</summary>
    /// <param name="article">The article.</param>
    /// <param name="libraries">The libraries. They are complete before any of them is created.</param>
    private static Article Create(ArticleModel article, Dictionary<LibraryLink, Lazy<Article>> libraries)
    {
        var (layout, cited) = (ArticleLayout.Of(article), CitedLibraries.Of(article));
        Func<int, Article> find = i => libraries[cited[i]].Value;
        return InterpretedModel.Of(article.Format) is { } model
            ? new ArticleContent(() => model, () => layout.Source, find, layout.Table + layout.Texts).Article
            : new ArticleContent(() => layout.Source, find, layout.Table + layout.Texts).Article;
    }
}
