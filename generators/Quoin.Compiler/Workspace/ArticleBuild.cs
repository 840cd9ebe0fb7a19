using Quoin.Compiler.Diagnostics;
using Quoin.Compiler.Model;
using Quoin.Compiler.Text;

namespace Quoin.Compiler.Workspace;

/// <summary>What building gives for one annotation.</summary>
/// <param name="Path">The path of the annotation.</param>
/// <param name="Parsed">The annotation and its YAML.</param>
/// <param name="Joined">The annotation with its source and policies; null where too little could be read of it.</param>
/// <param name="Compiled">What compiling gave; null with <paramref name="Joined"/>.</param>
/// <param name="Diagnostics">All that is wrong with the annotation and its source, as the project has configured it.</param>
internal sealed record ArticleBuild(
    string Path, ParsedAnnotation Parsed, JoinedArticle? Joined, CompileResult? Compiled, EquatableArray<ContentDiagnostic> Diagnostics)
{
    /// <summary>The article; partial where <see cref="HasErrors"/>, and null where not even that could be compiled.</summary>
    public ArticleModel? Article => Compiled?.Article;

    /// <summary>Whether an error is reported: a build with it fails, and a claim of the article may lack a caveat.</summary>
    public bool HasErrors => Diagnostics.Any(diagnostic => diagnostic.Severity == RuleSeverity.Error);
}
