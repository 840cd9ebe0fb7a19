namespace Quoin.Compiler.Format;

/// <summary>Tells the files of a build apart by their names.</summary>
internal static class InputFiles
{
    /// <summary>Whether a file is an annotation; the shorter ending too, so that it is reported and not passed over.</summary>
    public static bool IsAnnotation(string path) =>
        path.EndsWith(".quoin.yaml", StringComparison.OrdinalIgnoreCase) || path.EndsWith(".quoin.yml", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether a file is a policy: <c>quoin.policy.yaml</c>, or named like <c>safety.quoin.policy.yaml</c>; with either ending.</summary>
    public static bool IsPolicy(string path) => EndsWithName(path, "quoin.policy.yaml") || EndsWithName(path, "quoin.policy.yml");

    /// <summary>Whether a file may be a source: <c>.txt</c> or <c>.md</c>.</summary>
    public static bool IsSource(string path) =>
        path.EndsWith(".txt", StringComparison.OrdinalIgnoreCase) || path.EndsWith(".md", StringComparison.OrdinalIgnoreCase);

    private static bool EndsWithName(string path, string name) => path.EndsWith(name, StringComparison.OrdinalIgnoreCase)
        && (path.Length == name.Length || path[path.Length - name.Length - 1] is '/' or '\\' or '.');
}
