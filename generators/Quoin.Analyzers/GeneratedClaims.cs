using Microsoft.CodeAnalysis;
using Quoin.Compiler.Names;

namespace Quoin.Analyzers;

/// <summary>Finds the generated classes that contain claims and caveats.</summary>
internal static class GeneratedClaims
{
    private const string Runtime = "Quoin";

    /// <summary>The class that every project with content has.</summary>
    private const string Index = "QuoinContent";

    /// <summary>
    /// The assemblies with such classes: the project's own, and those that it references. Only assemblies that reference the
    /// runtime and have an index are searched.
    /// </summary>
    public static IEnumerable<IAssemblySymbol> Assemblies(Compilation compilation) =>
        compilation.SourceModule.ReferencedAssemblySymbols
            .Where(assembly => assembly.TypeNames.Contains(Index) && assembly.Modules.Any(module => module.ReferencedAssemblies.Any(reference => reference.Name == Runtime)))
            .Concat(compilation.ContainsSymbolsWithName(Index, SymbolFilter.Type) ? [compilation.Assembly] : [])
            .OrderBy(assembly => assembly.Identity.Name, StringComparer.Ordinal);

    /// <summary>The classes named <c>Claims</c> and <c>Caveats</c> in an assembly, each with the fingerprints of its texts.</summary>
    public static IEnumerable<(INamedTypeSymbol Marks, string Texts)> In(IAssemblySymbol assembly, ContentSymbols symbols) =>
        Namespaces(assembly.GlobalNamespace)
            .SelectMany(space => space.GetTypeMembers())
            .SelectMany(type => type.GetTypeMembers("Claims").Concat(type.GetTypeMembers("Caveats")))
            .Select(marks => (Marks: marks, Texts: symbols.TextsOf(marks)))
            .Where(marks => marks.Texts is not null)
            .Select(marks => (marks.Marks, marks.Texts!));

    /// <summary>The names of the drafts in an assembly.</summary>
    public static IEnumerable<string> Drafts(IAssemblySymbol assembly, ContentSymbols symbols) =>
        Namespaces(assembly.GlobalNamespace)
            .SelectMany(space => space.GetTypeMembers())
            .SelectMany(type => type.GetTypeMembers())
            .Where(group => symbols.MarkIndexOf(group) is not null)
            .SelectMany(group => group.GetMembers())
            .Where(symbols.IsDraft)
            .Select(member => member.Name);

    /// <summary>The id and the field of each mark, by its index. A mark whose name was already used has no field.</summary>
    public static IEnumerable<(string Id, IFieldSymbol? Field)> Fields(INamedTypeSymbol marks, ContentSymbols symbols) =>
        IdList.Read(symbols.MarkIndexOf(marks)).Current
            .Select(id => (id, (IFieldSymbol?)marks.GetMembers(CSharpNames.FromId(id)).OfType<IFieldSymbol>().FirstOrDefault()));

    private static IEnumerable<INamespaceSymbol> Namespaces(INamespaceSymbol root) =>
        root.GetTypeMembers(Index).IsEmpty
            ? root.GetNamespaceMembers().SelectMany(Namespaces)
            : root.GetNamespaceMembers().SelectMany(Namespaces).Prepend(root);
}
