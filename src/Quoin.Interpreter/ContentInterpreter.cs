using Quoin.Compiler.Model;
using Quoin.Compiler.Output;
using Quoin.Compiler.Workspace;
using Quoin.CompilerServices;

namespace Quoin.Interpreter;

/// <summary>
/// Makes the runtime's records of a project's content directly, without C#. The outcome is what a build of the same
/// files reports and what its generated code holds.
/// </summary>
internal static class ContentInterpreter
{
    /// <summary>Interprets the files of one project. Whatever they hold, nothing is thrown, and no file affects the article of another one.</summary>
    /// <param name="files">Annotations, sources and policies in any order; files with other names are ignored.</param>
    /// <param name="settings">What the project sets; null where it sets nothing.</param>
    public static InterpretedContent Interpret(IEnumerable<ContentFile> files, ProjectSettings? settings = null) =>
        Interpret(ContentBuild.Create(ContentProject.Create(files, settings)));

    /// <summary>
    /// Makes the records of the articles without errors. One with errors has no text where a quote is missing, and a claim of it may lack
    /// a caveat: what there is of it is in the build, for tools.
    /// </summary>
    /// <param name="build">The content.</param>
    public static InterpretedContent Interpret(ContentBuild build)
    {
        var articles = build.SoundArticles.Select(article => article.Article!).ToArray();
        var contents = Array.ConvertAll(articles, article => new Lazy<ArticleContent>(() => Lay(article)));
        return new InterpretedContent(ArticleIndex.Create(Array.ConvertAll(articles, article => article.Id), i => contents[i].Value.Article), build);
    }

    /// <summary>The article as generated code hands it to the runtime.</summary>
    private static ArticleContent Lay(ArticleModel article)
    {
        var layout = ArticleLayout.Of(article);
        return new ArticleContent(() => layout.Source, layout.Table + layout.Texts);
    }
}
