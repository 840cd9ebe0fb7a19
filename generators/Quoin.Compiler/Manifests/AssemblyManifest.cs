using Quoin.Compiler.Text;

namespace Quoin.Compiler.Manifests;

/// <summary>The content of an assembly, without texts.</summary>
/// <param name="Assembly">The name of the assembly.</param>
/// <param name="Version">Its version.</param>
/// <param name="Indexes">Its lists of content; usually one.</param>
/// <param name="Libraries">Its libraries, in ordinal order of their ids.</param>
/// <param name="Fault">What is wrong with the part that could not be read.</param>
internal sealed record AssemblyManifest(
    string Assembly, Version Version, EquatableArray<IndexManifest> Indexes, EquatableArray<LibraryManifest> Libraries, ManifestFault Fault = ManifestFault.None)
{
    /// <summary>Its models; usually one or none.</summary>
    public EquatableArray<ModelManifest> Models { get; init; } = [];

    /// <summary>Whether C# can name it only by an alias of its reference, so that generated code cannot use it.</summary>
    public bool IsAliased { get; init; }

    /// <summary>The most manifests that an assembly may have. More is not content.</summary>
    private const int Most = 100_000;

    /// <summary>Reads the manifests of an assembly; null if it has no content.</summary>
    /// <param name="assembly">The name of the assembly.</param>
    /// <param name="version">Its version.</param>
    /// <param name="manifests">Its manifests.</param>
    public static AssemblyManifest? Read(string assembly, Version version, IReadOnlyCollection<ManifestText> manifests)
    {
        var (indexes, libraries, models, fault) = (new List<IndexManifest>(), new List<LibraryManifest>(), new List<ModelManifest>(), ManifestFault.None);
        foreach (var text in manifests.Take(Most))
        {
            var (value, wrong) = ManifestReader.Read(text);
            fault = wrong > fault ? wrong : fault;
            switch (value)
            {
                case IndexManifest index:
                    indexes.Add(index);
                    break;
                case ModelManifest model:
                    models.Add(model);
                    break;
                case LibraryManifest library:
                    libraries.Add(library);
                    break;
            }
        }

        fault = manifests.Count > Most && fault == ManifestFault.None ? ManifestFault.Damaged : fault;
        return indexes.Count + libraries.Count + models.Count == 0 && fault == ManifestFault.None ? null : new AssemblyManifest(
            assembly,
            version,
            [.. indexes.OrderBy(static index => index.Namespace, StringComparer.Ordinal)],
            [.. libraries.OrderBy(static library => library.Id, StringComparer.Ordinal).ThenBy(static library => library.Namespace, StringComparer.Ordinal)],
            fault)
        {
            Models = [.. models.OrderBy(static model => model.Namespace, StringComparer.Ordinal)],
        };
    }
}
