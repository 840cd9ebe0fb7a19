using Quoin.Compiler.Workspace;

namespace Quoin.Compiler.Tests;

/// <summary>The first article of the project, with its source.</summary>
internal static class Seed
{
    public const string AnnotationPath = "content/ketamine-in-addiction-therapy.quoin.yaml";
    public const string SourcePath = "seeds/000_aad85c7308492bb3.txt";

    public static string Annotation { get; } = Repository.Read(AnnotationPath);

    public static string Policy { get; } = Repository.Read("content/quoin.policy.yaml");

    /// <summary>The library that the article cites.</summary>
    public static ContentFile Trials { get; } = new(Compilation.LibraryPath, Repository.Read(Compilation.LibraryPath));

    public static string Source { get; } = Repository.Read(SourcePath);

    public static Compilation Compile(string? annotation = null) =>
        Compilation.OfWhole(annotation ?? Annotation, Source, AnnotationPath, SourcePath, Policy, null, Trials);
}
