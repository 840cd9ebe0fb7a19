using Microsoft.CodeAnalysis;

namespace Quoin.Analyzers;

/// <summary>A type of the runtime that nobody outside of it derives from, so that the types of its values are all known.</summary>
/// <param name="type">The type.</param>
/// <param name="leaves">The types that its values have.</param>
internal sealed class ClosedType(INamedTypeSymbol type, INamedTypeSymbol[] leaves)
{
    public INamedTypeSymbol Type => type;

    public IReadOnlyList<INamedTypeSymbol> Leaves => leaves;

    /// <summary>The type and its leaves by their names; null where one is missing.</summary>
    public static ClosedType? Find(Compilation compilation, string name, params string[] leaves) =>
        ContentSymbols.Types(compilation, name) is [var type] && ContentSymbols.Types(compilation, leaves) is { } types ? new ClosedType(type, types) : null;
}
