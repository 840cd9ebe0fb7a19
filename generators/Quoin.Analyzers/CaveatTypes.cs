using Microsoft.CodeAnalysis;

namespace Quoin.Analyzers;

/// <summary>Recognizes the types of caveats and of texts.</summary>
/// <param name="symbols">The types of the runtime.</param>
internal readonly struct CaveatTypes(ContentSymbols symbols)
{
    public bool IsCaveat(ITypeSymbol? type) => ContentSymbols.Is(type, symbols.Mark.Leaves[3]);

    /// <summary>Whether a type is a list of caveats: a <c>MarkList</c>, an array, or any other sequence.</summary>
    public bool IsList(ITypeSymbol? type)
    {
        if (type is IArrayTypeSymbol { ElementType: var element })
        {
            return IsCaveat(element);
        }

        if (type is not INamedTypeSymbol { TypeArguments: [var argument] } list || !IsCaveat(argument))
        {
            return false;
        }

        return IsSequence(list) || list.AllInterfaces.Any(IsSequence);
    }

    /// <summary>Whether a value formats itself with its caveats: a claim, or a text of one with its caveats.</summary>
    public bool IsCarrier(ITypeSymbol? type) =>
        ContentSymbols.Same(type?.OriginalDefinition, symbols.Qualified)
        || ContentSymbols.Is(type, symbols.Claim.Type)
        || IsCaveatedText(type);

    /// <summary>Whether a type is the runtime's text with its caveats in one language, which earlier versions do not have.</summary>
    public static bool IsCaveatedText(ITypeSymbol? type) =>
        type is { Name: "CaveatedText", ContainingNamespace: { Name: "Quoin", ContainingNamespace.IsGlobalNamespace: true } };

    /// <summary>Whether a type is one of the runtime's texts.</summary>
    public bool IsText(ITypeSymbol? type) => ContentSymbols.Same(type, symbols.LocalizedText) || ContentSymbols.Same(type, symbols.Quote);

    /// <summary>Whether a value is a text or may be one: a string is, unless its name says that it is something else.</summary>
    /// <param name="type">The type of the value.</param>
    /// <param name="names">The names of the value, as far as they are known.</param>
    public bool IsTextOrString(ITypeSymbol? type, params string?[] names) =>
        IsText(type) || (type?.SpecialType == SpecialType.System_String && !names.Any(static name => name is not null && IsNameOfOther(name)));

    /// <summary>Whether a value that is formatted shows no more than the name of its type.</summary>
    public static bool IsFormattedAsType(ITypeSymbol? type)
    {
        if (type is IArrayTypeSymbol)
        {
            return true;
        }

        for (var from = type; from is not null && from.SpecialType != SpecialType.System_Object; from = from.BaseType)
        {
            if (from.GetMembers(nameof(ToString)).Any(static member => member is IMethodSymbol { Parameters.IsEmpty: true, IsOverride: true }))
            {
                return false;
            }
        }

        return type is { TypeKind: TypeKind.Class or TypeKind.Interface };
    }

    /// <summary>Whether the name of a string says that it is a text.</summary>
    public static bool IsNameOfText(string name) => name.TrimStart('_').ToUpperInvariant()
        is "TEXT" or "STATEMENT" or "QUOTE" or "CLAIM" or "SENTENCE" or "WORDS" or "CONTENT" or "BODY" or "MESSAGE" or "TITLE" or "HEADING" or "LINE";

    private static bool IsSequence(INamedTypeSymbol type) => type.OriginalDefinition.SpecialType == SpecialType.System_Collections_Generic_IEnumerable_T;

    private static bool IsNameOfOther(string name) => name.Trim('_').ToUpperInvariant() is "KEY" or "SLUG" or "URL" or "HREF" or "PATH" or "NAME" or "KIND" or "LANGUAGE" or "ANCHOR"
        || name.Trim('_').ToUpperInvariant() is "ID" || name.EndsWith("Id", StringComparison.Ordinal);
}
