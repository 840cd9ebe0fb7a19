using Quoin.Compiler.Workspace;

namespace Quoin.Generators.Pipeline;

/// <summary>An article that is ready to be compiled, or a library that has been.</summary>
/// <param name="Article">The article; null for a library.</param>
/// <param name="Library">The library; null for an article.</param>
internal sealed record JoinedAnnotation(JoinedArticle? Article, CompileResult? Library)
{
    /// <summary>Joins an article with what it depends on; null if the annotation could not be read.</summary>
    public static JoinedAnnotation? Of(ReadAnnotation read, SourceLibrary sources, PolicyLibrary policies, LibraryCatalog libraries, bool isCompared) =>
        read.Compiled is { } library ? new JoinedAnnotation(null, library)
            : read.Parsed.Annotation is { } annotation ? new JoinedAnnotation(BuildSteps.Join(annotation, sources, policies, libraries, isCompared), null)
            : null;

    /// <summary>Compiles an article.</summary>
    public CompileResult Compile(CancellationToken cancellation) => Library ?? BuildSteps.Compile(Article!, cancellation);
}
