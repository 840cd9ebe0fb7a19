using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;

namespace Quoin.Analyzers.Ids;

/// <summary>The ids of a compilation, read from each generated class on first use.</summary>
/// <param name="symbols">The runtime.</param>
internal sealed class GeneratedIds(ContentSymbols symbols)
{
    private readonly ConcurrentDictionary<INamedTypeSymbol, IdList> _lists = new(SymbolEqualityComparer.Default);

    public ContentSymbols Symbols => symbols;

    /// <summary>Returns the ids in a generated class.</summary>
    public IdList Of(INamedTypeSymbol type) => _lists.GetOrAdd(type, key => IdList.Read(symbols.MarkIndexOf(key)));

    /// <summary>
    /// Returns the ids of an article's marks of one kind; empty if the article has no class for them. Null for a type that is no
    /// kind of mark.
    /// </summary>
    /// <param name="article">The class of the article.</param>
    /// <param name="kind">The type of the marks.</param>
    /// <param name="group">The class for the marks.</param>
    public IdList? Of(INamedTypeSymbol article, ITypeSymbol kind, out INamedTypeSymbol? group)
    {
        var name = GroupName(kind);
        group = name is not null && article.GetTypeMembers(name) is [var members] ? members : null;
        return name is null ? null : group is null ? IdList.Empty : Of(group);
    }

    /// <summary>The nested class of the marks of a kind; null for a type that is no kind of mark.</summary>
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
