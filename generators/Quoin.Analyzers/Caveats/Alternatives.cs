using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Quoin.Analyzers.Caveats;

/// <summary>Code of which only one of two places is reached.</summary>
internal static class Alternatives
{
    /// <summary>Whether two nodes are in different branches of one statement or expression.</summary>
    public static bool Are(SyntaxNode node, SyntaxNode other)
    {
        var branch = other;
        while (branch.Parent is { } around && !around.Span.Contains(node.Span))
        {
            branch = around;
        }

        return branch.Parent switch
        {
            IfStatementSyntax choice => branch is ElseClauseSyntax ? Contains(choice.Statement, node) : branch == choice.Statement && Contains(choice.Else, node),
            ConditionalExpressionSyntax choice => branch == choice.WhenTrue ? Contains(choice.WhenFalse, node) : branch == choice.WhenFalse && Contains(choice.WhenTrue, node),
            SwitchStatementSyntax => branch is SwitchSectionSyntax,
            SwitchExpressionSyntax => branch is SwitchExpressionArmSyntax,
            _ => false,
        } && !branch.Span.Contains(node.Span);
    }

    /// <summary>Whether a node is in a branch that ends with a jump over another.</summary>
    public static bool IsJumpedOver(SyntaxNode node, SyntaxNode other)
    {
        for (var (inner, around) = (other, other.Parent); around is not null and not MemberDeclarationSyntax; (inner, around) = (around, around.Parent))
        {
            if (around is IfStatementSyntax branch
                && branch.Statement == inner
                && Condition.LastOf(branch.Statement) is ReturnStatementSyntax or ContinueStatementSyntax or BreakStatementSyntax
                && node.SpanStart >= branch.Span.End)
            {
                return true;
            }
        }

        return false;
    }

    private static bool Contains(SyntaxNode? branch, SyntaxNode node) => branch?.Span.Contains(node.Span) == true;
}
