using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Quoin.CodeFixes.Caveats;

/// <summary>The position of the caveats in a deconstruction or a pattern.</summary>
internal static class CaveatsSlot
{
    /// <summary>The complete position of a diagnostic: a pattern is more than its type or its braces.</summary>
    public static SyntaxNode At(SyntaxNode node) => node.Parent is PatternSyntax pattern && pattern.Span == node.Span ? At(pattern) : node;

    /// <summary>The designation, with its type if it has an explicit one.</summary>
    public static SyntaxNode Whole(SyntaxNode slot) => slot.Parent switch
    {
        DeclarationExpressionSyntax declaration when declaration.Designation == slot => declaration,
        VarPatternSyntax pattern when pattern.Designation == slot => pattern,
        DeclarationPatternSyntax pattern when pattern.Designation == slot => pattern,
        _ => slot,
    };

    /// <summary>Returns the position with a variable in it; null if it already has one, or cannot have one.</summary>
    public static SyntaxNode? Named(SyntaxNode slot, string name)
    {
        var designation = SyntaxFactory.SingleVariableDesignation(SyntaxFactory.Identifier(name));
        SyntaxNode? named = slot switch
        {
            DiscardDesignationSyntax => designation,
            DiscardPatternSyntax => SyntaxFactory.VarPattern(SyntaxFactory.Token(SyntaxKind.VarKeyword).WithTrailingTrivia(SyntaxFactory.Space), designation),
            IdentifierNameSyntax { Identifier.ValueText: "_" } =>
                SyntaxFactory.DeclarationExpression(SyntaxFactory.IdentifierName("var").WithTrailingTrivia(SyntaxFactory.Space), designation),

            // A pattern that only tests whether there are caveats, or their type.
            RecursivePatternSyntax { Designation: null } pattern =>
                pattern.WithoutTrailingTrivia().WithDesignation(designation.WithLeadingTrivia(SyntaxFactory.Space)),
            ListPatternSyntax { Designation: null } pattern =>
                pattern.WithoutTrailingTrivia().WithDesignation(designation.WithLeadingTrivia(SyntaxFactory.Space)),
            UnaryPatternSyntax { Pattern: ConstantPatternSyntax } => SyntaxFactory.ParseExpression($"_ is {{ }} {name}") is IsPatternExpressionSyntax { Pattern: var pattern } ? pattern : null,
            TypePatternSyntax { Type: var type } => Declared(type, designation),
            ConstantPatternSyntax { Expression: TypeSyntax type } => Declared(type, designation),
            _ => null,
        };
        return named?.WithTriviaFrom(slot);
    }

    private static DeclarationPatternSyntax Declared(TypeSyntax type, VariableDesignationSyntax designation) =>
        SyntaxFactory.DeclarationPattern(type.WithoutTrivia().WithTrailingTrivia(SyntaxFactory.Space), designation);
}
