using Quoin.Compiler.Diagnostics;

namespace Quoin.Compiler.Workspace;

/// <summary>Determines the kind of a file by its name, ignoring case, like the package's globs.</summary>
internal static class ContentFileKinds
{
    /// <summary>
    /// <c>.quoin.yaml</c> is an annotation, and <c>quoin.policy.yaml</c>, alone or after a name and a dot, is a policy. The shorter extension
    /// <c>.yml</c> counts as well, so that it is reported and not ignored. <c>.txt</c> and <c>.md</c> may be sources.
    /// </summary>
    /// <param name="path">The path or the name of the file.</param>
    public static ContentFileKind Of(string path) =>
        EndsWith(path, ".quoin.yaml") || EndsWith(path, ".quoin.yml") ? ContentFileKind.Annotation
        : IsPolicy(path, "quoin.policy.yaml") || IsPolicy(path, "quoin.policy.yml") ? ContentFileKind.Policy
        : EndsWith(path, ".txt") || EndsWith(path, ".md") ? ContentFileKind.Source
        : ContentFileKind.Other;

    /// <summary>The maximum length of a file of a kind.</summary>
    public static int Limit(this ContentFileKind kind, Limits limits) => kind == ContentFileKind.Source ? limits.SourceLength : limits.AnnotationLength;

    private static bool IsPolicy(string path, string name) =>
        EndsWith(path, name) && (path.Length == name.Length || path[path.Length - name.Length - 1] is '/' or '\\' or '.');

    private static bool EndsWith(string path, string ending) => path.EndsWith(ending, StringComparison.OrdinalIgnoreCase);
}
