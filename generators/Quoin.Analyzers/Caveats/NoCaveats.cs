using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Quoin.Analyzers.Caveats;

/// <summary>Recognizes code that only runs for claims without caveats.</summary>
internal static class NoCaveats
{
    /// <summary>Whether a pattern matches only an empty list: <c>[]</c>, <c>{ Count: 0 }</c>, or a variable that is then checked for it.</summary>
    public static bool IsMatched(SyntaxNode caveats)
    {
        var condition = caveats.FirstAncestorOrSelf<SyntaxNode>(static node => node is CasePatternSwitchLabelSyntax or SwitchExpressionArmSyntax) switch
        {
            CasePatternSwitchLabelSyntax { WhenClause.Condition: var when } => when,
            SwitchExpressionArmSyntax { WhenClause.Condition: var when } => when,
            _ => null,
        };
        return Pattern(caveats) == true
            || (condition is not null && CaveatsTarget.Designation(caveats) is SingleVariableDesignationSyntax variable && Says(condition, variable.Identifier.ValueText) == true);
    }

    /// <summary>Whether a condition around a node, or a jump before it, leaves only claims without caveats.</summary>
    public static bool IsKnown(SyntaxNode use, string caveats)
    {
        for (var (inner, around) = (use, use.Parent); around is not null and not MemberDeclarationSyntax; (inner, around) = (around, around.Parent))
        {
            var isKnown = around switch
            {
                IfStatementSyntax branch when branch.Condition != inner => Says(branch.Condition, caveats) == (branch.Statement == inner),
                ConditionalExpressionSyntax branch when branch.Condition != inner => Says(branch.Condition, caveats) == (branch.WhenTrue == inner),
                BlockSyntax block => block.Statements.TakeWhile(before => before != inner).OfType<IfStatementSyntax>()
                    .Any(jump => jump.Else is null && Condition.IsJump(jump.Statement) && Says(jump.Condition, caveats) == false),
                _ => false,
            };
            if (isKnown)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a condition is true only if there are no caveats (true), or false only then (false); null if it is about something else.</summary>
    private static bool? Says(ExpressionSyntax condition, string caveats) => condition switch
    {
        ParenthesizedExpressionSyntax { Expression: var inner } => Says(inner, caveats),
        PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalNotExpression, Operand: var inner } => !Says(inner, caveats),
        BinaryExpressionSyntax { Left: var left, Right: LiteralExpressionSyntax { Token.ValueText: "0" } } comparison when IsMember(left, caveats, "Count") =>
            comparison.IsKind(SyntaxKind.EqualsExpression) ? true
            : comparison.IsKind(SyntaxKind.NotEqualsExpression) || comparison.IsKind(SyntaxKind.GreaterThanExpression) ? false
            : null,
        InvocationExpressionSyntax { Expression: var method, ArgumentList.Arguments.Count: 0 } when IsMember(method, caveats, "Any") => false,
        IsPatternExpressionSyntax { Expression: IdentifierNameSyntax name, Pattern: var pattern } when name.Identifier.ValueText == caveats => Pattern(pattern),
        _ => null,
    };

    private static bool? Pattern(SyntaxNode pattern) => pattern switch
    {
        ListPatternSyntax { Patterns.Count: 0 } => true,
        RecursivePatternSyntax { PositionalPatternClause: null, PropertyPatternClause.Subpatterns: [{ Pattern: var count, NameColon.Name.Identifier.ValueText: "Count" }] } => count switch
        {
            ConstantPatternSyntax { Expression: LiteralExpressionSyntax { Token.ValueText: "0" } } => true,
            RelationalPatternSyntax { OperatorToken.RawKind: (int)SyntaxKind.GreaterThanToken, Expression: LiteralExpressionSyntax { Token.ValueText: "0" } } => false,
            _ => null,
        },
        _ => null,
    };

    private static bool IsMember(ExpressionSyntax expression, string caveats, string member) =>
        expression is MemberAccessExpressionSyntax { Expression: IdentifierNameSyntax list, Name.Identifier.ValueText: var name } && list.Identifier.ValueText == caveats && name == member;
}
