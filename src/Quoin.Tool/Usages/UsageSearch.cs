using Quoin.Compiler.Workspace;
using Quoin.Tool.Assemblies;
using Quoin.Tool.Files;
using Quoin.Tool.Terminal;

namespace Quoin.Tool.Usages;

/// <summary>All places that use content: of annotations and of compiled code.</summary>
/// <param name="Catalog">The content.</param>
/// <param name="Uses">The places, in the order of the files.</param>
/// <param name="Assemblies">The paths of the assemblies that were searched.</param>
/// <param name="Unread">What could not be read, each as a sentence.</param>
internal sealed record UsageSearch(ContentCatalog Catalog, IReadOnlyList<CodeUse> Uses, IReadOnlyList<string> Assemblies, IReadOnlyList<string> Unread)
{
    /// <summary>Searches.</summary>
    /// <param name="session">The session.</param>
    /// <param name="builds">The annotations, by project.</param>
    /// <param name="files">The files that may be assemblies.</param>
    /// <param name="folders">The full paths of the folders that have the source code.</param>
    /// <param name="cancellation">Cancels with an <see cref="OperationCanceledException"/>.</param>
    public static UsageSearch Run(ToolSession session, IReadOnlyList<ContentBuild> builds, IReadOnlyList<string> files, IReadOnlyList<string> folders, CancellationToken cancellation)
    {
        var (catalog, unread, open) = (new ContentCatalog(), new List<string>(), new List<AssemblyFile>());
        foreach (var build in builds)
        {
            catalog.Add(build);
        }

        try
        {
            var known = new HashSet<Guid>();
            foreach (var path in files)
            {
                cancellation.ThrowIfCancellationRequested();
                Try(path, () =>
                {
                    if (AssemblyFile.Open(path) is not { } assembly)
                    {
                        return;
                    }

                    // A copy in the output of another project is the same assembly.
                    if (!known.Add(assembly.Identity))
                    {
                        assembly.Dispose();
                        return;
                    }

                    open.Add(assembly);
                    GeneratedClasses.AddTo(catalog, assembly.Reader);
                });
            }

            // Content that code uses may be in assemblies that are not searched.
            var beside = new List<string>();
            open.ForEach(assembly => Try(assembly.Path, () => beside.AddRange(assembly.Beside)));
            foreach (var path in beside.Where(File.Exists).Except(files, StringComparer.Ordinal))
            {
                Try(path, () =>
                {
                    using var content = AssemblyFile.Open(path);
                    if (content is not null)
                    {
                        GeneratedClasses.AddTo(catalog, content.Reader);
                    }
                });
            }

            var sources = new SourceCode(session, folders);
            var uses = builds.SelectMany(build => AnnotationUses.Find(catalog, build)).ToList();
            open.ForEach(assembly => Try(assembly.Path, () => uses.AddRange(assembly.Uses(catalog, sources, cancellation))));
            return new UsageSearch(catalog, Ordered(session, uses), open.ConvertAll(static assembly => assembly.Path), unread);
        }
        finally
        {
            open.ForEach(static assembly => assembly.Dispose());
        }

        void Try(string path, Action action)
        {
            try
            {
                action();
            }
            catch (Exception exception) when (AssemblyImage.IsFault(exception))
            {
                unread.Add($"'{session.Show(path)}' cannot be searched: {(exception as FileException)?.Reason ?? "it is damaged; build it again"}");
            }
        }
    }

    /// <summary>The uses in the order of files and lines; those of a project that is built for several frameworks once.</summary>
    private static List<CodeUse> Ordered(ToolSession session, List<CodeUse> uses) =>
    [
        .. uses
            .OrderBy(static use => use.Form == UseForm.Annotation)
            .ThenBy(static use => use.Place is null).ThenBy(use => use.Place is { } place ? session.Show(place.File) : use.Assembly, StringComparer.Ordinal)
            .ThenBy(static use => use.Place?.Line ?? 0).ThenBy(static use => use.Place?.Column ?? 0).ThenBy(static use => use.Method, StringComparer.Ordinal)
            .ThenBy(static use => use.What, StringComparer.Ordinal).ThenBy(static use => use.Assembly, StringComparer.Ordinal)
            .DistinctBy(static use => (use.Form, use.What, use.Place, use.Method, use.Place is null ? use.Assembly : "", use.Mark, use.Id)),
    ];
}
