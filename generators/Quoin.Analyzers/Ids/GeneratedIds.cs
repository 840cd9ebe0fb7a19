using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;

namespace Quoin.Analyzers.Ids;

/// <summary>The ids of a compilation, read from each generated class when it is first asked for.</summary>
/// <param name="symbols">The runtime.</param>
internal sealed class GeneratedIds(ContentSymbols symbols)
{
    private readonly ConcurrentDictionary<INamedTypeSymbol, IdList> _lists = new(SymbolEqualityComparer.Default);

    public ContentSymbols Symbols => symbols;

    /// <summary>The ids that a generated class holds.</summary>
    public IdList Of(INamedTypeSymbol type) => _lists.GetOrAdd(type, key => IdList.Read(symbols.MarkIndexOf(key)));

    /// <summary>The ids of the marks of one kind; none where the article has no class for them. Null where the kind is none.</summary>
    /// <param name="article">The class of the article.</param>
    /// <param name="kind">The type of the marks.</param>
    public IdList? Of(INamedTypeSymbol article, ITypeSymbol kind) =>
        GroupName(kind) is not { } name ? null : article.GetTypeMembers(name) is [var group] ? Of(group) : IdList.Empty;

    /// <summary>The nested class that holds the marks of a kind; null where the kind is none.</summary>
    private string? GroupName(ITypeSymbol kind)
    {
        if (ContentSymbols.Same(kind, symbols.Claim.Type))
        {
            return "Claims";
        }

        foreach (var leaf in symbols.Mark.Leaves)
        {
            if (ContentSymbols.Same(kind, leaf))
            {
                return kind.Name == "Evidence" ? "Evidence" : $"{kind.Name}s";
            }
        }

        return null;
    }
}
