using Microsoft.CodeAnalysis;
using Quoin.Compiler.Names;

namespace Quoin.Analyzers.RepeatedClaims;

/// <summary>Finds the generated classes that hold claims.</summary>
internal static class GeneratedClaims
{
    private const string Runtime = "Quoin";

    /// <summary>The class beside which every generated class stands.</summary>
    private const string Index = "QuoinContent";

    /// <summary>
    /// The assemblies that hold such classes: the project's own, and those that it refers to. Only what refers to the runtime
    /// and has an index is looked through.
    /// </summary>
    public static IEnumerable<IAssemblySymbol> Assemblies(Compilation compilation) =>
        compilation.SourceModule.ReferencedAssemblySymbols
            .Where(assembly => assembly.TypeNames.Contains(Index) && assembly.Modules.Any(module => module.ReferencedAssemblies.Any(reference => reference.Name == Runtime)))
            .Concat(compilation.ContainsSymbolsWithName(Index, SymbolFilter.Type) ? [compilation.Assembly] : [])
            .OrderBy(assembly => assembly.Identity.Name, StringComparer.Ordinal);

    /// <summary>The classes named <c>Claims</c> of an assembly, each with what tells its texts.</summary>
    public static IEnumerable<(INamedTypeSymbol Claims, string Texts)> In(IAssemblySymbol assembly, ContentSymbols symbols) =>
        Namespaces(assembly.GlobalNamespace)
            .SelectMany(space => space.GetTypeMembers())
            .SelectMany(type => type.GetTypeMembers("Claims"))
            .Select(claims => (Claims: claims, Texts: symbols.TextsOf(claims)))
            .Where(claims => claims.Texts is not null)
            .Select(claims => (claims.Claims, claims.Texts!));

    /// <summary>The id and the field of each claim, by its index; an id whose name was taken has no field.</summary>
    public static IEnumerable<(string Id, IFieldSymbol? Field)> Fields(INamedTypeSymbol claims, ContentSymbols symbols) =>
        IdList.Read(symbols.MarkIndexOf(claims)).Current
            .Select(id => (id, (IFieldSymbol?)claims.GetMembers(CSharpNames.FromId(id)).OfType<IFieldSymbol>().FirstOrDefault()));

    private static IEnumerable<INamespaceSymbol> Namespaces(INamespaceSymbol root) =>
        root.GetTypeMembers(Index).IsEmpty
            ? root.GetNamespaceMembers().SelectMany(Namespaces)
            : root.GetNamespaceMembers().SelectMany(Namespaces).Prepend(root);
}
