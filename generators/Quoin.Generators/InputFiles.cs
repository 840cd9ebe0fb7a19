namespace Quoin.Generators;

/// <summary>Tells the files of a build apart by their names.</summary>
internal static class InputFiles
{
    public static bool IsAnnotation(string path) => path.EndsWith(".quoin.yaml", StringComparison.OrdinalIgnoreCase);

    public static bool IsSource(string path) =>
        path.EndsWith(".txt", StringComparison.OrdinalIgnoreCase) || path.EndsWith(".md", StringComparison.OrdinalIgnoreCase);
}
