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
                SwitchSectionSyntax section => section.Labels.All(static label => label is CasePatternSwitchLabelSyntax { Pattern: var pattern } ? ClaimPattern(pattern) == true : IsPlain(label)),
                SwitchExpressionArmSyntax { Pattern: var pattern } => ClaimPattern(pattern) == true,
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
        BinaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalAndExpression or (int)SyntaxKind.LogicalOrExpression, Left: var left, Right: var right } =>
            IsNullCheck(left) ? Says(right, caveats) : null,
        BinaryExpressionSyntax { RawKind: (int)SyntaxKind.IsExpression, Right: var type } => Type(type),
        BinaryExpressionSyntax { Left: var left, Right: LiteralExpressionSyntax { Token.ValueText: var number } } comparison when IsMember(left, caveats, "Count") =>
            Compares(comparison.Kind(), number),
        InvocationExpressionSyntax { Expression: var method, ArgumentList.Arguments.Count: 0 } when IsMember(method, caveats, "Any") => false,
        IsPatternExpressionSyntax { Expression: var count, Pattern: var pattern } when IsMember(count, caveats, "Count") => Number(pattern),
        IsPatternExpressionSyntax { Expression: var list, Pattern: var pattern } when IsList(list, caveats) => Pattern(pattern),
        IsPatternExpressionSyntax { Pattern: var pattern } => ClaimPattern(pattern),
        _ => null,
    };

    private static bool IsPlain(SwitchLabelSyntax label) => label is CaseSwitchLabelSyntax { Value: var type } && Type(type) == true;

    private static bool? Compares(SyntaxKind comparison, string number) => (comparison, number) switch
    {
        (SyntaxKind.EqualsExpression, "0") or (SyntaxKind.LessThanExpression, "1") => true,
        (SyntaxKind.NotEqualsExpression or SyntaxKind.GreaterThanExpression, "0") or (SyntaxKind.GreaterThanOrEqualExpression, "1") => false,
        _ => null,
    };

    private static bool? Pattern(SyntaxNode pattern) => pattern switch
    {
        ListPatternSyntax { Patterns.Count: 0 } => true,
        UnaryPatternSyntax { Pattern: var inner } => !Pattern(inner),
        BinaryPatternSyntax { RawKind: (int)SyntaxKind.OrPattern, Left: ConstantPatternSyntax, Right: var right } => Pattern(right),
        RecursivePatternSyntax { PositionalPatternClause: null, PropertyPatternClause.Subpatterns: [{ Pattern: var count, NameColon.Name.Identifier.ValueText: "Count" }] } => Number(count),
        _ => null,
    };

    private static bool? Number(PatternSyntax pattern) => pattern switch
    {
        ConstantPatternSyntax { Expression: LiteralExpressionSyntax { Token.ValueText: "0" } } => true,
        RelationalPatternSyntax { OperatorToken.RawKind: (int)SyntaxKind.GreaterThanToken, Expression: LiteralExpressionSyntax { Token.ValueText: "0" } } => false,
        _ => null,
    };

    /// <summary>Whether a pattern for a claim says of which of the two kinds it is.</summary>
    private static bool? ClaimPattern(PatternSyntax pattern) => pattern switch
    {
        UnaryPatternSyntax { Pattern: var inner } => !ClaimPattern(inner),
        ConstantPatternSyntax { Expression: var type } => Type(type),
        TypePatternSyntax { Type: var type } => Type(type),
        DeclarationPatternSyntax { Type: var type } => Type(type),
        _ => null,
    };

    private static bool? Type(ExpressionSyntax type) => type switch
    {
        SimpleNameSyntax { Identifier.ValueText: "PlainClaim" } => true,

        // A claim that is no QualifiedClaim<TFields> may be a qualified claim with other fields, or with none.
        IdentifierNameSyntax { Identifier.ValueText: "QualifiedClaim" } => false,
        _ => null,
    };

    private static bool IsNullCheck(ExpressionSyntax condition) =>
        condition is IsPatternExpressionSyntax { Pattern: ConstantPatternSyntax or UnaryPatternSyntax { Pattern: ConstantPatternSyntax } }
            or BinaryExpressionSyntax { Right.RawKind: (int)SyntaxKind.NullLiteralExpression };

    private static bool IsMember(ExpressionSyntax expression, string caveats, string member) =>
        expression is MemberAccessExpressionSyntax { Expression: var list, Name.Identifier.ValueText: var name } && name == member && IsList(list, caveats);

    private static bool IsList(ExpressionSyntax expression, string caveats) => expression switch
    {
        IdentifierNameSyntax { Identifier.ValueText: var name } => name == caveats,
        MemberAccessExpressionSyntax { Name.Identifier.ValueText: var name } => name == "Caveats",
        _ => false,
    };
}
