using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace Quoin.Analyzers;

/// <summary>
/// The types and members of the runtime that analyzers recognize, resolved once per compilation and then compared as symbols.
/// </summary>
internal sealed record ContentSymbols
{
    private const string Index = "Quoin.CompilerServices.MarkIndexAttribute";

    private const string Draft = "Quoin.CompilerServices.DraftAttribute";

    public required INamedTypeSymbol Qualified { get; init; }

    public required ISymbol Deconstruct { get; init; }

    public required ISymbol WithoutCaveats { get; init; }

    /// <summary>Deconstructs a claim into its text and its caveats. Plain claims inherit it, but have no caveats.</summary>
    public required ISymbol DeconstructClaim { get; init; }

    public required INamedTypeSymbol PlainClaim { get; init; }

    public required INamedTypeSymbol LocalizedText { get; init; }

    public required INamedTypeSymbol Quote { get; init; }

    public required INamedTypeSymbol Article { get; init; }

    public required INamedTypeSymbol ArticleList { get; init; }

    public required INamedTypeSymbol MarkList { get; init; }

    public required ClosedType Claim { get; init; }

    public required ClosedType Mark { get; init; }

    /// <summary>A block of an article's body; null in a version without blocks.</summary>
    public required ClosedType? Block { get; init; }

    public required INamedTypeSymbol MarkIndexAttribute { get; init; }

    public required INamedTypeSymbol DraftAttribute { get; init; }

    /// <summary>Returns the symbols; null if the compilation does not use Quoin, or uses an incompatible version.</summary>
    public static ContentSymbols? Find(Compilation compilation)
    {
        // Most compilations do not use Quoin, so the first check must be cheap.
        if (compilation.GetTypeByMetadataName("Quoin.Qualified`1") is not { } qualified)
        {
            return null;
        }

        if (Member(qualified, "Deconstruct") is not { } deconstruct
            || Member(qualified, "WithoutCaveats") is not { } withoutCaveats
            || Types(compilation, "LocalizedText", "Quote", "Article", "ArticleList", "MarkList`1") is not [var text, var quote, var article, var articles, var marks]
            || ClosedType.Find(compilation, "Claim", "PlainClaim", "QualifiedClaim") is not { } claim
            || ClosedType.Find(compilation, "Mark", "Section", "Term", "Evidence", "Caveat", "PlainClaim", "QualifiedClaim") is not { } mark
            || Member(claim.Type, "Deconstruct") is not { } deconstructClaim
            || compilation.GetTypeByMetadataName(Index) is not { } index
            || compilation.GetTypeByMetadataName(Draft) is not { } draft)
        {
            return null;
        }

        return new ContentSymbols
        {
            Qualified = qualified,
            Deconstruct = deconstruct,
            WithoutCaveats = withoutCaveats,
            DeconstructClaim = deconstructClaim,
            PlainClaim = claim.Leaves[0],
            LocalizedText = text,
            Quote = quote,
            Article = article,
            ArticleList = articles,
            MarkList = marks,
            Claim = claim,
            Mark = mark,
            Block = ClosedType.Find(
                compilation, "Block", "ParagraphBlock", "HeadingBlock", "ListBlock", "ListItemBlock", "QuoteBlock", "TableBlock", "TableRow", "TableCell", "CodeBlock",
                "ThematicBreakBlock", "FootnoteBlock", "DefinitionListBlock", "DefinitionTermBlock", "DefinitionBlock"),
            MarkIndexAttribute = index,
            DraftAttribute = draft,
        };
    }

    /// <summary>Returns types of the runtime; null if one is missing.</summary>
    public static INamedTypeSymbol[]? Types(Compilation compilation, params string[] names)
    {
        var types = new INamedTypeSymbol[names.Length];
        for (var i = 0; i < names.Length; i++)
        {
            if (compilation.GetTypeByMetadataName($"Quoin.{names[i]}") is not { } type)
            {
                return null;
            }

            types[i] = type;
        }

        return types;
    }

    /// <summary>Returns the enum of an article's claims if a type is one, or its nullable form; otherwise, null.</summary>
    public INamedTypeSymbol? KeyOf(ITypeSymbol? type) => type switch
    {
        INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T, TypeArguments: [var key] } => KeyOf(key),
        INamedTypeSymbol { TypeKind: TypeKind.Enum, Name: "Key", ContainingType: { } group } key when MarkIndexOf(group) is not null => key,
        _ => null,
    };

    /// <summary>Returns the generated enum of the kinds of claims, caveats, evidence or terms of a model if a type is one, or its nullable form; otherwise, null.</summary>
    public static INamedTypeSymbol? KindsOf(ITypeSymbol? type) => type switch
    {
        INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T, TypeArguments: [var kinds] } => KindsOf(kinds),
        INamedTypeSymbol { TypeKind: TypeKind.Enum, Name: "ClaimKind" or "CaveatKind" or "EvidenceKind" or "TermKind", ContainingType: { Name: "QuoinModel" } model } kinds
            when model.GetAttributes().Any(static attribute => attribute.AttributeClass is { Name: "ContentManifestAttribute", ContainingNamespace: { Name: "CompilerServices", ContainingNamespace.Name: "Quoin" } }) => kinds,
        _ => null,
    };

    /// <summary>Returns the ids in a generated class, as listed in its attribute; null for any other class.</summary>
    public string? MarkIndexOf(INamedTypeSymbol type) => IndexArguments(type) is [{ Value: string ids }, ..] ? ids : null;

    /// <summary>Returns the fingerprints of the texts of claims or caveats in a generated class; null for any other class.</summary>
    public string? TextsOf(INamedTypeSymbol type) => IndexArguments(type) is [_, { Value: string texts }] ? texts : null;

    public bool IsDraft(ISymbol member)
    {
        foreach (var attribute in member.GetAttributes())
        {
            if (Same(attribute.AttributeClass, DraftAttribute))
            {
                return true;
            }
        }

        return false;
    }

    private ImmutableArray<TypedConstant> IndexArguments(INamedTypeSymbol type)
    {
        foreach (var attribute in type.GetAttributes())
        {
            if (Same(attribute.AttributeClass, MarkIndexAttribute))
            {
                return attribute.ConstructorArguments;
            }
        }

        return ImmutableArray<TypedConstant>.Empty;
    }

    /// <summary>Whether a type is one of the runtime's, or one of those that derive from it: for a kind with declared fields, <c>Caveat&lt;TFields&gt;</c> takes the place of <c>Caveat</c>.</summary>
    public static bool Is(ITypeSymbol? type, INamedTypeSymbol runtime)
    {
        for (var from = type; from is not null; from = from.BaseType)
        {
            if (Same(from, runtime))
            {
                return true;
            }
        }

        return false;
    }

    public static bool Same(ISymbol? left, ISymbol? right) => SymbolEqualityComparer.Default.Equals(left, right);

    private static ISymbol? Member(INamedTypeSymbol type, string name) => type.GetMembers(name) is [var member] ? member : null;
}
