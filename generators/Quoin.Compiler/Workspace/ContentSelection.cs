using Quoin.Compiler.Text;

namespace Quoin.Compiler.Workspace;

/// <summary>The files in a project's content folders.</summary>
/// <param name="Paths">The paths of the files, sorted and without duplicates.</param>
/// <param name="OutsideLinks">The paths of links that lead out of the content folders, which are not followed; sorted.</param>
internal sealed record ContentSelection(IReadOnlyList<string> Paths, IReadOnlyList<string> OutsideLinks)
{
    /// <summary>The number of links after which systems give up.</summary>
    private const int MostLinks = 40;

    /// <summary>The paths of folders that could not be listed, so that content may be missing; sorted.</summary>
    public IReadOnlyList<string> Unlisted { get; init; } = [];

    /// <summary>
    /// Finds the content of a project in its folders, with the same result as the globs in the package's targets: at any depth, hidden folders and
    /// links to folders included, <c>bin</c> and <c>obj</c> excluded, ignoring case.
    /// </summary>
    /// <param name="tree">The folders.</param>
    /// <param name="contentRoot">The full path of the folder of annotations, policies, and sources next to their annotations.</param>
    /// <param name="sourceRoot">The full path of the folder of sources.</param>
    public static ContentSelection Find(IFolderTree tree, string contentRoot, string sourceRoot)
    {
        var (content, sources) = (Root(contentRoot), Root(sourceRoot));
        string[] roots = [Real(tree, content), Real(tree, sources)];
        var (files, outside) = (new List<string>(), new List<string>());
        Walk(content, [roots[0]], static name => ContentFileKinds.Of(name) != ContentFileKind.Other);
        Walk(sources, [roots[1]], ContentFileKinds.IsText);
        return new ContentSelection(Sorted(files), Sorted(outside));

        void Walk(string folder, List<string> above, Func<string, bool> isWanted)
        {
            var place = above[above.Count - 1];
            files.AddRange(tree.Files(folder).Where(isWanted).Where(name => IsInside($"{folder}/{name}", $"{place}/{name}")).Select(name => $"{folder}/{name}"));
            foreach (var name in tree.Folders(folder).Where(static name => !IsOutput(name)))
            {
                // The resolved path: a link in a folder that was reached by a link is relative to that folder's real path.
                var real = Real(tree, $"{place}/{name}");

                // Following a link to a folder above would never end.
                if (!above.Exists(one => one == real || one.StartsWith(real + "/", StringComparison.Ordinal)) && IsInside($"{folder}/{name}", $"{place}/{name}"))
                {
                    Walk($"{folder}/{name}", [.. above, real], isWanted);
                }
            }
        }

        // A file or a folder that is no link is where its folder is.
        bool IsInside(string path, string place)
        {
            if (tree.LinkTarget(place) is null)
            {
                return true;
            }

            var real = Real(tree, place);
            var isInside = Array.Exists(roots, root => real == root || real.StartsWith(root + "/", StringComparison.Ordinal));
            if (!isInside)
            {
                outside.Add(path);
            }

            return isInside;
        }
    }

    private static string Root(string path) => FilePaths.Normalize(path).TrimEnd('/');

    private static List<string> Sorted(IEnumerable<string> paths) => [.. paths.Distinct(StringComparer.Ordinal).OrderBy(static path => path, FilePaths.Order)];

    /// <summary>The path without links and without <c>..</c>, which leads to the folder above that a link leads to.</summary>
    public static string Real(IFolderTree tree, string path)
    {
        var rest = new Stack<string>(Enumerable.Reverse(path.Split('/')));
        var real = rest.Pop();
        for (var links = 0; rest.Count > 0;)
        {
            var name = rest.Pop();
            if (name is "" or ".")
            {
                continue;
            }

            if (name == "..")
            {
                real = real.LastIndexOf('/') is var end and >= 0 ? real.Substring(0, end) : real;
            }
            else if (links < MostLinks && tree.LinkTarget($"{real}/{name}") is { } target)
            {
                links++;
                foreach (var part in Enumerable.Reverse(target.Split('/')))
                {
                    rest.Push(part);
                }

                real = rest.Pop();
            }
            else
            {
                real = $"{real}/{name}";
            }
        }

        return real;
    }

    /// <summary>Whether a folder contains build output.</summary>
    private static bool IsOutput(string name) =>
        name.Equals("bin", StringComparison.OrdinalIgnoreCase) || name.Equals("obj", StringComparison.OrdinalIgnoreCase);
}
