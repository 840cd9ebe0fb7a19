using Quoin.Compiler.Baselines;
using Quoin.Compiler.Diagnostics;
using Quoin.Compiler.Syntax;

namespace Quoin.Compiler.Workspace;

/// <summary>Determines the kind of a file by its name, ignoring case, like the package's globs.</summary>
internal static class ContentFileKinds
{
    /// <summary>The ends of names of content, with the beginning of one more extension.</summary>
    private static readonly string[] Extended =
        [".quoin.yaml.", ".quoin.yml.", "quoin.policy.yaml.", "quoin.policy.yml.", "quoin.model.yaml.", "quoin.model.yml."];

    private static readonly string[] Copies = [".bak", ".orig", ".rej", ".swp", ".tmp", "~"];

    /// <summary>
    /// <c>.quoin.yaml</c> is an annotation, and <c>quoin.policy.yaml</c>, alone or after a name and a dot, is a policy. The shorter extension
    /// <c>.yml</c> counts as well, so that it is reported and not ignored. <c>quoin.model.yaml</c>, <c>quoin.baseline</c> and <c>quoin.accepted.yaml</c> have these names exactly. <c>.txt</c>, <c>.md</c> and <c>.markdown</c> may be sources.
    /// </summary>
    /// <param name="path">The path or the name of the file.</param>
    public static ContentFileKind Of(string path) =>
        EndsWith(path, ".quoin.yaml") || EndsWith(path, ".quoin.yml") ? ContentFileKind.Annotation
        : IsPolicy(path, "quoin.policy.yaml") || IsPolicy(path, "quoin.policy.yml") ? ContentFileKind.Policy
        : IsNamed(path, ModelFile.Name) ? ContentFileKind.Model
        : IsNamed(path, AcceptedFile.Name) ? ContentFileKind.Acceptances
        : IsNamed(path, BaselineFile.Name) || IsNamed(path, BaselineFile.ReleasedName) ? ContentFileKind.Baseline
        : IsStray(path) ? ContentFileKind.Stray
        : IsText(path) ? ContentFileKind.Source
        : ContentFileKind.Other;

    /// <summary>Whether the name is that of a text, which the globs find in the folder of sources.</summary>
    public static bool IsText(string path) => EndsWith(path, ".txt") || EndsWith(path, ".md") || EndsWith(path, ".markdown");

    /// <summary>Other YAML, JSON, and files with an extension after that of content; except copies that editors and version control keep.</summary>
    private static bool IsStray(string path) =>
        EndsWith(path, ".yaml") || EndsWith(path, ".yml") || EndsWith(path, ".quoin.json") || EndsWith(path, ".quoin") || EndsWith(path, ".quoin.yam") || EndsWith(path, ".quoin.yalm")
        || EndsWith(path, "quoin.policy.json") || EndsWith(path, "quoin.model.json")
        || (Array.Exists(Extended, part => Contains(path, part)) && !Array.Exists(Copies, ending => EndsWith(path, ending)));

    private static bool Contains(string path, string part) =>
        path.IndexOf(part, Math.Max(path.LastIndexOf('/'), path.LastIndexOf('\\')) + 1, StringComparison.OrdinalIgnoreCase) >= 0;

    /// <summary>The maximum length of a file of a kind.</summary>
    public static int Limit(this ContentFileKind kind, Limits limits) => kind switch
    {
        ContentFileKind.Source => limits.SourceLength,
        ContentFileKind.Baseline or ContentFileKind.Acceptances => limits.BaselineLength,
        _ => limits.AnnotationLength,
    };

    private static bool IsNamed(string path, string name) =>
        EndsWith(path, name) && (path.Length == name.Length || path[path.Length - name.Length - 1] is '/' or '\\');

    private static bool IsPolicy(string path, string name) =>
        EndsWith(path, name) && (path.Length == name.Length || path[path.Length - name.Length - 1] is '/' or '\\' or '.');

    private static bool EndsWith(string path, string ending) => path.EndsWith(ending, StringComparison.OrdinalIgnoreCase);
}
