using Microsoft.CodeAnalysis;
using Quoin.Compiler.Names;

namespace Quoin.Analyzers.RepeatedClaims;

/// <summary>Finds the generated classes that contain claims.</summary>
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

    /// <summary>The classes named <c>Claims</c> in an assembly, each with the fingerprints of its texts.</summary>
    public static IEnumerable<(INamedTypeSymbol Claims, string Texts)> In(IAssemblySymbol assembly, ContentSymbols symbols) =>
        Namespaces(assembly.GlobalNamespace)
            .SelectMany(space => space.GetTypeMembers())
            .SelectMany(type => type.GetTypeMembers("Claims"))
            .Select(claims => (Claims: claims, Texts: symbols.TextsOf(claims)))
            .Where(claims => claims.Texts is not null)
            .Select(claims => (claims.Claims, claims.Texts!));

    /// <summary>The id and the field of each claim, by its index. A claim whose name was already used has no field.</summary>
    public static IEnumerable<(string Id, IFieldSymbol? Field)> Fields(INamedTypeSymbol claims, ContentSymbols symbols) =>
        IdList.Read(symbols.MarkIndexOf(claims)).Current
            .Select(id => (id, (IFieldSymbol?)claims.GetMembers(CSharpNames.FromId(id)).OfType<IFieldSymbol>().FirstOrDefault()));

    private static IEnumerable<INamespaceSymbol> Namespaces(INamespaceSymbol root) =>
        root.GetTypeMembers(Index).IsEmpty
            ? root.GetNamespaceMembers().SelectMany(Namespaces)
            : root.GetNamespaceMembers().SelectMany(Namespaces).Prepend(root);
}
