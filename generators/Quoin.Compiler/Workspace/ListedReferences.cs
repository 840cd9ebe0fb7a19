using Quoin.Compiler.Diagnostics;
using Quoin.Compiler.Manifests;
using Quoin.Compiler.Text;

namespace Quoin.Compiler.Workspace;

/// <summary>The lists of articles of references that the list of a build includes.</summary>
/// <param name="Namespaces">The namespaces of the classes that list them, in ordinal order.</param>
/// <param name="Diagnostics">Those that C# cannot name.</param>
internal sealed record ListedReferences(EquatableArray<string> Namespaces, EquatableArray<ContentDiagnostic> Diagnostics)
{
    private static readonly ListedReferences None = new([], []);

    /// <summary>Selects the lists that C# can name besides that of the build itself.</summary>
    /// <param name="references">The content of the references.</param>
    /// <param name="ns">The namespace of the build's own list.</param>
    public static ListedReferences Create(ReferencedContent references, string ns)
    {
        if (references.Indexes.Count == 0)
        {
            return None;
        }

        var (listed, bag) = (new SortedDictionary<string, string>(StringComparer.Ordinal) { [ns] = "this project" }, new DiagnosticBag(""));
        foreach (var index in references.Indexes)
        {
            if (listed.TryGetValue(index.Namespace, out var other))
            {
                bag.Report(Rules.IndexHidden, default, index.Assembly, other, $"{index.Namespace}.{ManifestText.IndexName}");
            }
            else
            {
                listed.Add(index.Namespace, $"the assembly '{index.Assembly}'");
            }
        }

        listed.Remove(ns);
        return new ListedReferences([.. listed.Keys], bag.ToArray());
    }
}
