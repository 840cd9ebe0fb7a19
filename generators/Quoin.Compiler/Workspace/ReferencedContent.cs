using Quoin.Compiler.Diagnostics;
using Quoin.Compiler.Manifests;
using Quoin.Compiler.Model;
using Quoin.Compiler.Names;
using Quoin.Compiler.Text;

namespace Quoin.Compiler.Workspace;

/// <summary>The content of referenced assemblies, as articles can refer to it.</summary>
/// <param name="Libraries">The libraries, in the order of the assemblies' names.</param>
/// <param name="Indexes">The lists of articles, in the same order; without assemblies that have none.</param>
/// <param name="Diagnostics">What is wrong with the references themselves. Reported only if the project has content.</param>
internal sealed record ReferencedContent(
    EquatableArray<LibraryExport> Libraries, EquatableArray<ReferencedIndex> Indexes, EquatableArray<ContentDiagnostic> Diagnostics)
{
    /// <summary>No content.</summary>
    public static readonly ReferencedContent None = new([], [], []);

    /// <summary>The models, in the order of the assemblies' names.</summary>
    public EquatableArray<ReferencedModel> Models { get; init; } = [];

    /// <summary>Combines the content of all references.</summary>
    /// <param name="assemblies">The content of each assembly that has any, in any order.</param>
    public static ReferencedContent Create(EquatableArray<AssemblyManifest> assemblies)
    {
        if (assemblies.Count == 0)
        {
            return None;
        }

        var (libraries, indexes, models, bag) = (new List<LibraryExport>(), new List<ReferencedIndex>(), new List<ReferencedModel>(), new DiagnosticBag(""));
        foreach (var assembly in InOrder(assemblies))
        {
            if (assembly.IsAliased)
            {
                ReportAlias(assembly, bag);
                continue;
            }

            Report(assembly, bag);
            libraries.AddRange(assembly.Libraries.Select(library => Export(assembly, library)));
            models.AddRange(assembly.Models.Select(model => ReferencedModel.From(assembly.Assembly, model)));
            indexes.AddRange(assembly.Indexes.Where(static index => index.Articles.Count > 0)
                .Select(index => new ReferencedIndex(assembly.Assembly, NamespaceName.Create(index.Namespace))));
        }

        return new ReferencedContent(Distinct(libraries, bag), [.. indexes], bag.ToArray()) { Models = [.. models] };
    }

    /// <summary>
    /// Reports libraries of the build itself that a referenced assembly has too, and classes of the build that hide the class of such a library: code
    /// that is generated for a cited mark would use the wrong one.
    /// </summary>
    /// <param name="own">The articles and libraries of the build.</param>
    /// <param name="referenced">The libraries of references.</param>
    /// <param name="ns">The namespace of the build's classes.</param>
    public static EquatableArray<ContentDiagnostic> Compare(IEnumerable<ArticleHeader> own, EquatableArray<LibraryExport> referenced, string ns)
    {
        if (referenced.Count == 0)
        {
            return [];
        }

        var (byId, byClass) = (new Dictionary<string, LibraryExport>(StringComparer.Ordinal), new Dictionary<string, LibraryExport>(StringComparer.Ordinal));
        foreach (var library in referenced)
        {
            byId[library.Link.Id] = library;
            if (library.Link.Namespace == ns)
            {
                byClass[library.Link.ClassName] = library;
            }
        }

        var diagnostics = new List<ContentDiagnostic>();
        foreach (var header in own)
        {
            var bag = new DiagnosticBag(header.Path);
            if (header.IsLibrary && byId.TryGetValue(header.Id.Value, out var same))
            {
                diagnostics.Add(bag.Report(Rules.LibraryElsewhere, header.Id.Range, header.Id.Value, "this project", same.Assembly));
            }
            else if (byClass.TryGetValue(header.ClassName, out var hidden))
            {
                diagnostics.Add(bag.Report(Rules.NameTaken, header.Id.Range, header.Id.Value, header.ClassName,
                    $"the library '{hidden.Link.Id}' of the assembly '{hidden.Assembly}' has in the same namespace '{ns}'"));
            }
        }

        return [.. diagnostics];
    }

    /// <summary>
    /// Each assembly once, of several versions the latest, which is the one that C# is compiled against, and of several references one that code can name.
    /// </summary>
    private static IEnumerable<AssemblyManifest> InOrder(EquatableArray<AssemblyManifest> assemblies) => assemblies
        .GroupBy(static assembly => assembly.Assembly, StringComparer.OrdinalIgnoreCase)
        .Select(static versions => versions.OrderBy(static assembly => assembly.IsAliased).ThenByDescending(static assembly => assembly.Version).First())
        .OrderBy(static assembly => assembly.Assembly, StringComparer.Ordinal);

    private static LibraryExport Export(AssemblyManifest assembly, LibraryManifest library) => new(
        "", new LibraryLink(library.Id, library.ClassName, NamespaceName.Create(library.Namespace)), ManifestModels.ToGroups(library))
    {
        Assembly = assembly.Assembly,
    };

    /// <summary>Each library once. The first is used where there are several, so that only the conflict itself is reported.</summary>
    private static EquatableArray<LibraryExport> Distinct(List<LibraryExport> libraries, DiagnosticBag bag)
    {
        var byId = new Dictionary<string, LibraryExport>(StringComparer.Ordinal);
        var distinct = new List<LibraryExport>(libraries.Count);
        foreach (var library in libraries)
        {
            if (byId.TryGetValue(library.Link.Id, out var other))
            {
                bag.Report(Rules.LibraryElsewhere, default, library.Link.Id, $"the assembly '{other.Assembly}'", library.Assembly);
            }
            else
            {
                byId.Add(library.Link.Id, library);
                distinct.Add(library);
            }
        }

        return distinct.ToEquatableArray();
    }

    /// <summary>Reports libraries that generated code cannot name. Articles are only listed, and an alias says that they need not be.</summary>
    private static void ReportAlias(AssemblyManifest assembly, DiagnosticBag bag)
    {
        if (assembly.Libraries.Count > 0 || assembly.Fault != ManifestFault.None)
        {
            bag.Report(Rules.ManifestUnread, default, assembly.Assembly,
                "C# can name it only by the alias of its reference", "add 'global' to the Aliases of the reference");
        }
    }

    private static void Report(AssemblyManifest assembly, DiagnosticBag bag)
    {
        switch (assembly.Fault)
        {
            case ManifestFault.Newer:
                bag.Report(Rules.ManifestUnread, default, assembly.Assembly,
                    "a later version of Quoin built it", "update the package Quoin in this project");
                break;
            case ManifestFault.Damaged:
                bag.Report(Rules.ManifestUnread, default, assembly.Assembly,
                    "the list of its content is damaged", "build the assembly again, or restore its package again");
                break;
        }
    }
}
