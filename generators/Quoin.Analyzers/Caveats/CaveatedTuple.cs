using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Quoin.Analyzers.Caveats;

/// <summary>Finds the text and the caveats among the members of a tuple or a record.</summary>
/// <param name="model">The semantic model of the file.</param>
/// <param name="symbols">The types of the runtime.</param>
/// <param name="cancellation">Cancels the search.</param>
internal readonly struct CaveatedTuple(SemanticModel model, ContentSymbols symbols, CancellationToken cancellation)
{
    /// <summary>Whether a member may be the text of a tuple, by its name: only few are bound to know more.</summary>
    public static bool IsNamedAsText(string name) => CaveatTypes.IsNameOfText(name) || (name.Length == 5 && name.StartsWith("Item", StringComparison.Ordinal));

    public static bool Is(MemberAccessExpressionSyntax access, ISymbol member) =>
        access.Name.Identifier.ValueText is var name && (name == member.Name || (member is IFieldSymbol field && name == field.CorrespondingTupleField?.Name));

    /// <summary>The members of a type; null if it does not have both.</summary>
    /// <param name="type">The type.</param>
    /// <param name="call">The call that returns the value, if known: its method may have converted the caveats to strings.</param>
    public (ISymbol Text, ISymbol Caveats)? Of(ITypeSymbol? type, InvocationExpressionSyntax? call)
    {
        if (type is not INamedTypeSymbol { IsTupleType: true, TupleElements: var elements })
        {
            return type is INamedTypeSymbol { TypeKind: TypeKind.Class or TypeKind.Struct, DeclaringSyntaxReferences.IsEmpty: false } declared ? OfProperties(declared) : null;
        }

        var types = new CaveatTypes(symbols);
        var caveats = elements.FirstOrDefault(element => types.IsList(element.Type));
        if (caveats is null)
        {
            return call is null ? null : Converted(elements, call);
        }

        return elements.FirstOrDefault(element => types.IsTextOrString(element.Type, element.Name)) is { } text ? (text, caveats) : null;
    }

    /// <summary>The properties of a type of the project's own, of which only one named as a text is a text.</summary>
    private (ISymbol Text, ISymbol Caveats)? OfProperties(INamedTypeSymbol type)
    {
        var types = new CaveatTypes(symbols);
        var properties = type.GetMembers().OfType<IPropertySymbol>().Where(static property => !property.IsStatic).ToList();
        return properties.Find(property => types.IsList(property.Type)) is { } caveats
            && properties.Find(property => types.IsText(property.Type) || (property.Type.SpecialType == SpecialType.System_String && property.Name is "Text" or "Statement" or "Quote")) is { } text
                ? (text, caveats)
                : null;
    }

    /// <summary>The elements of a tuple that a method of the same file makes of a text, and of its caveats.</summary>
    private (ISymbol Text, ISymbol Caveats)? Converted(ImmutableArray<IFieldSymbol> elements, InvocationExpressionSyntax call)
    {
        if (elements.Any(static element => element.Type.SpecialType == SpecialType.System_String)
            && model.GetSymbolInfo(call, cancellation).Symbol is IMethodSymbol { DeclaringSyntaxReferences: [var reference] } && reference.SyntaxTree == model.SyntaxTree)
        {
            foreach (var tuple in reference.GetSyntax(cancellation).DescendantNodes().OfType<TupleExpressionSyntax>().Where(tuple => tuple.Arguments.Count == elements.Length))
            {
                for (var i = 0; i < elements.Length; i++)
                {
                    if (TextOf(tuple.Arguments[i]) is { } name && !Mentions(tuple.Arguments[i], name)
                        && elements.Where((element, at) => element.Type.SpecialType == SpecialType.System_String && Mentions(tuple.Arguments[at], name)).FirstOrDefault() is { } text)
                    {
                        return (text, elements[i]);
                    }
                }
            }
        }

        return null;
    }

    /// <summary>The name of the text that was taken together with the caveats in an expression.</summary>
    private string? TextOf(SyntaxNode expression)
    {
        foreach (var name in expression.DescendantNodes().OfType<IdentifierNameSyntax>())
        {
            if (model.GetSymbolInfo(name, cancellation).Symbol is ILocalSymbol { DeclaringSyntaxReferences: [var reference] } local
                && new CaveatTypes(symbols).IsList(local.Type)
                && reference.GetSyntax(cancellation).Parent is ParenthesizedVariableDesignationSyntax { Variables: [SingleVariableDesignationSyntax text, _] })
            {
                return text.Identifier.ValueText;
            }
        }

        return null;
    }

    private static bool Mentions(SyntaxNode expression, string name) =>
        expression.DescendantNodes().Any(node => node is IdentifierNameSyntax identifier && identifier.Identifier.ValueText == name);
}
