using Microsoft.CodeAnalysis;

namespace Quoin.Analyzers;

/// <summary>A type of the runtime that no type outside the runtime can derive from, so that all types of its values are known.</summary>
/// <param name="type">The type.</param>
/// <param name="leaves">The types that its values can have.</param>
internal sealed class ClosedType(INamedTypeSymbol type, INamedTypeSymbol[] leaves)
{
    public INamedTypeSymbol Type => type;

    public IReadOnlyList<INamedTypeSymbol> Leaves => leaves;

    /// <summary>Returns the type and its leaves by name; null if one is missing.</summary>
    public static ClosedType? Find(Compilation compilation, string name, params string[] leaves) =>
        ContentSymbols.Types(compilation, name) is [var type] && ContentSymbols.Types(compilation, leaves) is { } types ? new ClosedType(type, types) : null;
}
