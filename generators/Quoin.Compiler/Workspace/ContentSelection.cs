using Quoin.Compiler.Text;

namespace Quoin.Compiler.Workspace;

/// <summary>
/// Finds the content of a project in its folders, with the outcome of the globs in the package's targets: all depths, hidden folders and
/// links to folders included, <c>bin</c> and <c>obj</c> excluded, everything in any case.
/// </summary>
internal static class ContentSelection
{
    /// <summary>The paths of the files, each once, in the order of paths.</summary>
    /// <param name="tree">The folders.</param>
    /// <param name="contentRoot">The full path of the folder of annotations, of policies, and of sources beside their annotations.</param>
    /// <param name="sourceRoot">The full path of the folder of sources.</param>
    public static IReadOnlyList<string> Find(IFolderTree tree, string contentRoot, string sourceRoot)
    {
        var files = Files(tree, contentRoot, static kind => kind != ContentFileKind.Other)
            .Concat(Files(tree, sourceRoot, static kind => kind == ContentFileKind.Source));
        return [.. files.Distinct(StringComparer.Ordinal).OrderBy(path => path, FilePaths.Order)];
    }

    private static List<string> Files(IFolderTree tree, string root, Func<ContentFileKind, bool> isWanted)
    {
        var files = new List<string>();
        var folder = FilePaths.Normalize(root).TrimEnd('/');
        Walk(folder, [Real(tree, folder)]);
        return files;

        void Walk(string folder, List<string> above)
        {
            files.AddRange(tree.Files(folder).Where(name => isWanted(ContentFileKinds.Of(name))).Select(name => $"{folder}/{name}"));
            foreach (var name in tree.Folders(folder).Where(name => !IsOutput(name)))
            {
                // Where it really is: a link in a folder that was come to by a link is relative to that folder's own place.
                var real = Real(tree, $"{above[above.Count - 1]}/{name}");

                // A link to where the walk came from would never end.
                if (!above.Exists(one => one == real || one.StartsWith(real + "/", StringComparison.Ordinal)))
                {
                    Walk($"{folder}/{name}", [.. above, real]);
                }
            }
        }
    }

    private static string Real(IFolderTree tree, string folder) => tree.LinkTarget(folder) is { } target ? FilePaths.Normalize(target).TrimEnd('/') : folder;

    /// <summary>Whether a folder holds what builds write.</summary>
    private static bool IsOutput(string name) =>
        name.Equals("bin", StringComparison.OrdinalIgnoreCase) || name.Equals("obj", StringComparison.OrdinalIgnoreCase);
}
