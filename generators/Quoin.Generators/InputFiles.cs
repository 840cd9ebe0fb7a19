namespace Quoin.Generators;

/// <summary>Tells the files of a build apart by their names.</summary>
internal static class InputFiles
{
    /// <summary>Whether a file is an annotation; the shorter ending too, so that it is reported and not passed over.</summary>
    public static bool IsAnnotation(string path) =>
        path.EndsWith(".quoin.yaml", StringComparison.OrdinalIgnoreCase) || path.EndsWith(".quoin.yml", StringComparison.OrdinalIgnoreCase);

    public static bool IsSource(string path) =>
        path.EndsWith(".txt", StringComparison.OrdinalIgnoreCase) || path.EndsWith(".md", StringComparison.OrdinalIgnoreCase);
}
