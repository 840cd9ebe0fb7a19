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
    /// Creates the records of the articles without errors. In an article with errors, a missing quote has no text, and a claim may
    /// lack a caveat; tools find what there is of it in the build.
    /// </summary>
    /// <param name="build">The content.</param>
    public static InterpretedContent Interpret(ContentBuild build)
    {
        var articles = build.SoundArticles.Select(article => article.Article!).ToArray();
        var contents = Array.ConvertAll(articles, article => new Lazy<ArticleContent>(() => Lay(article)));
        return new InterpretedContent(ArticleIndex.Create(i => contents[i].Value.Article, Array.ConvertAll(articles, article => article.Id)), build);
    }

    /// <summary>Creates an article as generated code does.</summary>
    private static ArticleContent Lay(ArticleModel article)
    {
        var layout = ArticleLayout.Of(article);
        return new ArticleContent(() => layout.Source, layout.Table + layout.Texts);
    }
}
