namespace Quoin.Compiler.Tests;

/// <summary>The first article of the project, with its source.</summary>
internal static class Seed
{
    public const string AnnotationPath = "content/ketamine-in-addiction-therapy.quoin.yaml";
    public const string SourcePath = "seeds/000_aad85c7308492bb3.txt";

    public static string Annotation { get; } = Repository.Read(AnnotationPath);

    public static string Policy { get; } = Repository.Read("content/quoin.policy.yaml");

    public static string Source { get; } = Repository.Read(SourcePath);

    public static Compilation Compile(string? annotation = null) =>
        Compilation.OfWhole(annotation ?? Annotation, Source, AnnotationPath, SourcePath, Policy);
}
