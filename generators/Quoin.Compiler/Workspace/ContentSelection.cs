using Quoin.Compiler.Text;

namespace Quoin.Compiler.Workspace;

/// <summary>
/// Finds the content of a project in its folders, with the same result as the globs in the package's targets: at any depth, hidden folders and
/// links to folders included, <c>bin</c> and <c>obj</c> excluded, ignoring case.
/// </summary>
internal static class ContentSelection
{
    /// <summary>Finds the paths of the files, sorted and without duplicates.</summary>
    /// <param name="tree">The folders.</param>
    /// <param name="contentRoot">The full path of the folder of annotations, policies, and sources next to their annotations.</param>
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
                // The resolved path: a link in a folder that was reached by a link is relative to that folder's real path.
                var real = Real(tree, $"{above[above.Count - 1]}/{name}");

                // Following a link to a folder above would never end.
                if (!above.Exists(one => one == real || one.StartsWith(real + "/", StringComparison.Ordinal)))
                {
                    Walk($"{folder}/{name}", [.. above, real]);
                }
            }
        }
    }

    private static string Real(IFolderTree tree, string folder) => tree.LinkTarget(folder) is { } target ? FilePaths.Normalize(target).TrimEnd('/') : folder;

    /// <summary>Whether a folder contains build output.</summary>
    private static bool IsOutput(string name) =>
        name.Equals("bin", StringComparison.OrdinalIgnoreCase) || name.Equals("obj", StringComparison.OrdinalIgnoreCase);
}
