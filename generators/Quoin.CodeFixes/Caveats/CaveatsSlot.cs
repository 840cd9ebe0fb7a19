using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Quoin.CodeFixes.Caveats;

/// <summary>The place in a deconstruction or a pattern that the caveats go to.</summary>
internal static class CaveatsSlot
{
    /// <summary>The place that a diagnostic stands on: a pattern is more than the type or the braces that it consists of.</summary>
    public static SyntaxNode At(SyntaxNode node) => node.Parent is PatternSyntax pattern && pattern.Span == node.Span ? At(pattern) : node;

    /// <summary>The place as it is written: a designation, with its type where it has one of its own.</summary>
    public static SyntaxNode Whole(SyntaxNode slot) => slot.Parent switch
    {
        DeclarationExpressionSyntax declaration when declaration.Designation == slot => declaration,
        VarPatternSyntax pattern when pattern.Designation == slot => pattern,
        DeclarationPatternSyntax pattern when pattern.Designation == slot => pattern,
        _ => slot,
    };

    /// <summary>The same place with a variable in it; null where the caveats are in one, or cannot be put into one.</summary>
    public static SyntaxNode? Named(SyntaxNode slot, string name)
    {
        var designation = SyntaxFactory.SingleVariableDesignation(SyntaxFactory.Identifier(name));
        SyntaxNode? named = slot switch
        {
            DiscardDesignationSyntax => designation,
            DiscardPatternSyntax => SyntaxFactory.VarPattern(SyntaxFactory.Token(SyntaxKind.VarKeyword).WithTrailingTrivia(SyntaxFactory.Space), designation),
            IdentifierNameSyntax { Identifier.ValueText: "_" } =>
                SyntaxFactory.DeclarationExpression(SyntaxFactory.IdentifierName("var").WithTrailingTrivia(SyntaxFactory.Space), designation),

            // What asks only whether there are caveats, or of what type they are.
            RecursivePatternSyntax { Designation: null } pattern =>
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
