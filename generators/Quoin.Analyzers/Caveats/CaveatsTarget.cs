using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Quoin.Analyzers.Caveats;

/// <summary>The targets of assignments, deconstructions and <c>out</c> arguments.</summary>
internal static class CaveatsTarget
{
    /// <summary>The variable of a declaration; other operations are returned unchanged.</summary>
    public static IOperation Declared(IOperation target) => target is IDeclarationExpressionOperation { Expression: var declared } ? declared : target;

    public static bool IsDiscard(IOperation target)
    {
        target = Declared(target);
        return target is IDiscardOperation || (target is ITupleOperation tuple && tuple.Elements.All(IsDiscard));
    }

    /// <summary>The variable, the field or the property that is assigned; null for anything else.</summary>
    public static ISymbol? Variable(IOperation target) => Declared(target) switch
    {
        ILocalReferenceOperation { Local: { RefKind: RefKind.None, IsStatic: false } local } => local,
        IParameterReferenceOperation { Parameter: { RefKind: RefKind.None } parameter } => parameter,
        IFieldReferenceOperation { Field: var field } => field,
        IPropertyReferenceOperation { Property: var property } => property,
        _ => null,
    };

    /// <summary>Whether all members of a type, and no others, can read a variable: a private field or property, or a parameter of the type.</summary>
    public static bool IsOfType(ISymbol variable) => variable switch
    {
        IFieldSymbol or IPropertySymbol => variable is { DeclaredAccessibility: Accessibility.Private, IsImplicitlyDeclared: false },
        IParameterSymbol parameter => parameter.ContainingSymbol.DeclaringSyntaxReferences is [var reference] && reference.GetSyntax() is TypeDeclarationSyntax,
        _ => false,
    };

    /// <summary>What a pattern or a declaration names, without its type.</summary>
    public static SyntaxNode Designation(SyntaxNode place) => place switch
    {
        DeclarationExpressionSyntax declaration => declaration.Designation,
        VarPatternSyntax pattern => pattern.Designation,
        DeclarationPatternSyntax pattern => pattern.Designation,
        SubpatternSyntax subpattern => Designation(subpattern.Pattern),
        _ => place,
    };

    /// <summary>Whether a pattern assigns its value, or a part of it, to a variable.</summary>
    public static bool Takes(IOperation pattern) => pattern
        is IDeclarationPatternOperation { DeclaredSymbol: not null }
            or IRecursivePatternOperation { DeclaredSymbol: not null }
            or IListPatternOperation { DeclaredSymbol: not null }
        || pattern.ChildOperations.Any(Takes);
}
