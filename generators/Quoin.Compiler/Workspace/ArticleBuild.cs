using Quoin.Compiler.Baselines;
using Quoin.Compiler.Diagnostics;
using Quoin.Compiler.Model;
using Quoin.Compiler.Text;

namespace Quoin.Compiler.Workspace;

/// <summary>The result of building one annotation.</summary>
/// <param name="Path">The path of the annotation.</param>
/// <param name="Parsed">The annotation and its YAML.</param>
/// <param name="Joined">The annotation with its source and policies; null if too little of it could be read.</param>
/// <param name="Compiled">The result of compiling; null if <paramref name="Joined"/> is.</param>
/// <param name="Diagnostics">All diagnostics of the annotation and its source, with the project's settings applied.</param>
internal sealed record ArticleBuild(
    string Path, ParsedAnnotation Parsed, JoinedArticle? Joined, CompileResult? Compiled, EquatableArray<ContentDiagnostic> Diagnostics)
{
    /// <summary>What it promises, with what was accepted of it; null if it is not compared.</summary>
    public ComparedArticle? Compared { get; init; }

    /// <summary>What has changed since it was accepted.</summary>
    public EquatableArray<ContentDiagnostic> Changes { get; init; }

    /// <summary>The article; partial if <see cref="HasErrors"/>, and null if it could not be compiled at all.</summary>
    public ArticleModel? Article => Compiled?.Article;

    /// <summary>
    /// Whether there is an error, of its own or of the model that decides what it means: the build fails, and a claim of the article may lack a caveat.
    /// </summary>
    public bool HasErrors => Parsed.Result.Annotation is not { Format.Model.IsIncomplete: false } || Diagnostics.Any(static diagnostic => diagnostic.Severity == RuleSeverity.Error);
}
