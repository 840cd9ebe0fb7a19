using Quoin.Compiler.Diagnostics;
using Quoin.Compiler.Text;
using Quoin.Compiler.Workspace;

namespace Quoin.Compiler.Tests;

/// <summary>A project with a model.</summary>
internal static class ModelProject
{
    public const string ModelPath = "content/quoin.model.yaml";

    /// <summary>The beginning of a model; one line.</summary>
    public const string Head = "quoin-model: 1\n";

    /// <summary>Combines models.</summary>
    public static ModelsInForce Models(params ContentFile[] files) =>
        BuildSteps.CombineModels(files.Select(file => BuildSteps.ParseModel(file, Limits.Default, CancellationToken.None)).ToEquatableArray(), []);

    /// <summary>Compiles an annotation of the source "Salt is white." with a model.</summary>
    public static ContentBuild Build(string model, string marks, params ContentFile[] others) => ContentBuild.Create(ContentProject.Create(
        [new(ModelPath, Head + model + "\n"), new(Compilation.AnnotationPath, Compilation.Head + marks), new(Compilation.SourcePath, "Salt is white."), .. others],
        ProjectSettings.Create(static _ => null)));
}
