using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Quoin.CodeFixes;

/// <summary>The place in a deconstruction or a pattern that the caveats go to.</summary>
internal static class CaveatsSlot
{
    /// <summary>The place as it is written: a designation, with its type where it has one of its own.</summary>
    public static SyntaxNode Whole(SyntaxNode slot) => slot.Parent switch
    {
        DeclarationExpressionSyntax declaration when declaration.Designation == slot => declaration,
        VarPatternSyntax pattern when pattern.Designation == slot => pattern,
        DeclarationPatternSyntax pattern when pattern.Designation == slot => pattern,
        _ => slot,
    };

    /// <summary>Whether the caveats are thrown away, and not put into a variable.</summary>
    public static bool IsDiscard(SyntaxNode slot) =>
        slot is DiscardDesignationSyntax or DiscardPatternSyntax or IdentifierNameSyntax { Identifier.ValueText: "_" };

    /// <summary>The same place with a variable in it; null where there can be none.</summary>
    public static SyntaxNode? Named(SyntaxNode slot, string name)
    {
        var designation = SyntaxFactory.SingleVariableDesignation(SyntaxFactory.Identifier(name));
        var var = SyntaxFactory.IdentifierName("var").WithTrailingTrivia(SyntaxFactory.Space);
        SyntaxNode? named = slot switch
        {
            DiscardDesignationSyntax => designation,
            DiscardPatternSyntax => SyntaxFactory.VarPattern(SyntaxFactory.Token(SyntaxKind.VarKeyword).WithTrailingTrivia(SyntaxFactory.Space), designation),
            IdentifierNameSyntax => SyntaxFactory.DeclarationExpression(var, designation),
            _ => null,
        };
        return named?.WithTriviaFrom(slot);
    }
}
