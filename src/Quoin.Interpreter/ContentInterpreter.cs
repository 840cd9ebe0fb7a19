using Quoin.Compiler.Checks;
using Quoin.Compiler.Diagnostics;
using Quoin.Compiler.Format;
using Quoin.Compiler.Model;
using Quoin.Compiler.Output;
using Quoin.Compiler.Sources;
using Quoin.Compiler.Syntax;
using Quoin.Compiler.Text;
using Quoin.Compiler.Workspace;
using Quoin.CompilerServices;

namespace Quoin.Interpreter;

/// <summary>
/// Makes the runtime's records of annotations and sources directly, without C#. The outcome is what a build of the same
/// files would tell and what its generated code would hold.
/// </summary>
internal static class ContentInterpreter
{
    /// <summary>Interprets the files of one build. Whatever they hold, nothing is thrown, and no file takes another one down.</summary>
    /// <param name="files">Annotations, sources and policies; files with other names are passed over.</param>
    /// <param name="coverage">What is wanted of coverage; where absent, what a project gets that sets no property.</param>
    public static InterpretedContent Interpret(IEnumerable<ContentFile> files, CoverageSettings? coverage = null)
    {
        var content = files.ToList();
        coverage ??= CoverageSettings.Read(null, null);
        var parsed = Select(content, InputFiles.IsAnnotation, (path, text) => ArticleCompiler.Parse(path, text));
        var policies = Select(content, InputFiles.IsPolicy, (path, text) => PolicyCompiler.Parse(path, text));
        var sources = new SourceLibrary(Select(content, InputFiles.IsSource, (path, text) => new SourceFile(path, text)).ToEquatableArray());
        var library = new PolicyLibrary(policies.Select(result => result.Policy).OfType<Policy>().ToEquatableArray());
        var compiled = parsed.Select(result => result.Annotation).OfType<Annotation>()
            .Select(annotation => ArticleCompiler.Compile(annotation, sources.Find(annotation), library.Governing(annotation.Path))).ToList();
        var diagnosed = compiled.ConvertAll(result => CoverageRules.Apply(QuoteAttribution.Resolve(result, sources), result.Coverage, coverage));
        var index = ContentIndex.Of(compiled.Select(result => result.Export).OfType<ArticleExport>());

        // An annotation that was read carries along what is wrong with it.
        IEnumerable<ContentDiagnostic> diagnostics =
        [
            .. parsed.Where(result => result.Annotation is null).SelectMany(result => result.Diagnostics),
            .. diagnosed.SelectMany(list => list),
            .. policies.SelectMany(result => result.Diagnostics),
            .. index.Diagnostics,
            .. index.Articles.Count > 0 ? coverage.Diagnostics : [],
        ];

        var sound = compiled.Where((_, i) => diagnosed[i].All(diagnostic => diagnostic.Severity != RuleSeverity.Error));
        return new InterpretedContent(List(sound, index), [.. diagnostics]);
    }

    private static List<T> Select<T>(List<ContentFile> files, Func<string, bool> isMeant, Func<string, string?, T> read) =>
        [.. files.Where(file => isMeant(file.Path)).Select(file => read(file.Path, file.Text))];

    /// <summary>The articles that no other one shut out; the records of each are made when it is first asked for.</summary>
    private static ArticleList List(IEnumerable<CompileResult> compiled, ContentIndex index)
    {
        var articles = compiled.Where(result => result.Article is not null && !index.ShutOut.Contains(result.Export!.Path))
            .Select(result => result.Article!).OrderBy(article => article.Id, StringComparer.Ordinal).ToArray();
        var contents = Array.ConvertAll(articles, article => new Lazy<ArticleContent>(() => Lay(article)));
        return ArticleIndex.Create(Array.ConvertAll(articles, article => article.Id), i => contents[i].Value.Article);
    }

    /// <summary>The article as generated code hands it to the runtime.</summary>
    private static ArticleContent Lay(ArticleModel article)
    {
        var layout = ArticleLayout.Of(article);
        return new ArticleContent(() => layout.Source, layout.Table + layout.Texts);
    }
}
