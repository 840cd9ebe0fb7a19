using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Quoin.Analyzers.Caveats;

/// <summary>The conditions under which one of several caveats is shown.</summary>
internal static class Condition
{
    /// <summary>
    /// The condition about a variable under which a use of it is reached: what surrounds it, and jumps before it. Null if there is
    /// none. The branches of one condition have different names.
    /// </summary>
    /// <param name="use">The use.</param>
    /// <param name="scope">The node in which the variable has its value: a loop, a lambda, a query.</param>
    /// <param name="variable">The name of the variable.</param>
    public static string? Around(SyntaxNode use, SyntaxNode scope, string variable)
    {
        for (var (inner, around) = (use, use.Parent); around is not null && inner != scope; (inner, around) = (around, around.Parent))
        {
            var condition = around switch
            {
                IfStatementSyntax branch when branch.Condition != inner => Text(branch.Condition, variable, isTrue: branch.Statement == inner),
                ConditionalExpressionSyntax branch when branch.Condition != inner => Text(branch.Condition, variable, isTrue: branch.WhenTrue == inner),
                SwitchSectionSyntax section when section.Parent is SwitchStatementSyntax choice && Mentions(choice.Expression, variable) => section.Labels.ToString(),
                SwitchExpressionArmSyntax arm when arm.Parent is SwitchExpressionSyntax choice && Mentions(choice.GoverningExpression, variable) => arm.Pattern.ToString(),
                BlockSyntax block => Passed(block.Statements, inner, variable),
                _ => null,
            };
            if (condition is not null)
            {
                return condition;
            }
        }

        return null;
    }

    /// <summary>
    /// A condition about a variable as text; null if it leaves out only what is null or what was shown before, and so chooses nothing.
    /// </summary>
    public static string? Text(ExpressionSyntax condition, string variable, bool isTrue = true) =>
        Mentions(condition, variable) && !condition.DescendantNodesAndSelf().Any(LeavesOutNothing) && !IsOfLoop(condition, variable) ? $"{isTrue}: {condition}" : null;

    /// <summary>Whether a condition compares with the variable of a loop, such as one over all kinds of caveats, which chooses all of them in turn.</summary>
    private static bool IsOfLoop(ExpressionSyntax condition, string variable)
    {
        var compared = condition.DescendantNodes().OfType<IdentifierNameSyntax>()
            .Where(name => name.Parent is BinaryExpressionSyntax or ArgumentSyntax && name.Identifier.ValueText != variable)
            .Select(static name => name.Identifier.ValueText)
            .ToList();
        return compared.Count > 0 && condition.Ancestors().Any(around => around switch
        {
            ForEachStatementSyntax { Identifier.ValueText: var name } => compared.Contains(name),
            SimpleLambdaExpressionSyntax { Parameter.Identifier.ValueText: var name } => compared.Contains(name),
            _ => false,
        });
    }

    /// <summary>The condition of a jump to the next caveat that precedes a statement.</summary>
    private static string? Passed(SyntaxList<StatementSyntax> statements, SyntaxNode statement, string variable) => statements
        .TakeWhile(before => before != statement)
        .OfType<IfStatementSyntax>()
        .Where(static jump => jump.Else is null && IsJump(jump.Statement))
        .Select(jump => Text(jump.Condition, variable, isTrue: false))
        .FirstOrDefault(static condition => condition is not null);

    /// <summary>Whether a loop is left before its end, for another reason than that somebody cancelled it.</summary>
    public static bool IsLeft(ForEachStatementSyntax loop) =>
        LastOf(loop.Statement) is ReturnStatementSyntax or GotoStatementSyntax or ThrowStatementSyntax
        || loop.Statement
            .DescendantNodesAndSelf(static node => node is not (CommonForEachStatementSyntax or ForStatementSyntax or WhileStatementSyntax or DoStatementSyntax or SwitchStatementSyntax or ExpressionSyntax))
            .Any(static node => node is BreakStatementSyntax && node.FirstAncestorOrSelf<IfStatementSyntax>()?.Condition.ToString().Contains("Cancel") != true);

    /// <summary>Whether an index is the variable of a loop that ends at another number than that of the elements.</summary>
    public static bool Limits(ExpressionSyntax index) =>
        index is IdentifierNameSyntax { Identifier.ValueText: var name }
        && index.FirstAncestorOrSelf<ForStatementSyntax>(loop => loop.Declaration?.Variables.Any(variable => variable.Identifier.ValueText == name) == true) is { Condition: { } condition }
        && condition.DescendantNodesAndSelf().Any(static part => part.IsKind(SyntaxKind.LogicalAndExpression)
            || part is LiteralExpressionSyntax { RawKind: (int)SyntaxKind.NumericLiteralExpression, Parent: BinaryExpressionSyntax { RawKind: (int)SyntaxKind.LessThanExpression or (int)SyntaxKind.LessThanOrEqualExpression }, Token.ValueText: not "0" }
            || part is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Min" } });

    /// <summary>The last statement of a block; other statements are returned unchanged.</summary>
    public static StatementSyntax? LastOf(StatementSyntax? statement) => statement is BlockSyntax block ? LastOf(block.Statements.LastOrDefault()) : statement;

    /// <summary>Whether a statement ends with a jump.</summary>
    public static bool IsJump(StatementSyntax? statement) =>
        LastOf(statement) is ContinueStatementSyntax or BreakStatementSyntax or ReturnStatementSyntax or GotoStatementSyntax or ThrowStatementSyntax;

    private static bool Mentions(SyntaxNode node, string variable) => node.DescendantNodesAndSelf()
        .Any(part => part is IdentifierNameSyntax name && name.Identifier.ValueText == variable);

    private static bool LeavesOutNothing(SyntaxNode part) => part switch
    {
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Add" or "TryAdd" or "IsNullOrEmpty" or "IsNullOrWhiteSpace" } } => true,
        PrefixUnaryExpressionSyntax
        {
            RawKind: (int)SyntaxKind.LogicalNotExpression,
            Operand: InvocationExpressionSyntax
            {
                Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Contains" or "ContainsKey", Expression: IdentifierNameSyntax or ThisExpressionSyntax },
            },
        } => true,
        IsPatternExpressionSyntax { Expression: IdentifierNameSyntax, Pattern: UnaryPatternSyntax { Pattern: ConstantPatternSyntax { Expression.RawKind: (int)SyntaxKind.NullLiteralExpression } } } => true,
        BinaryExpressionSyntax { RawKind: (int)SyntaxKind.NotEqualsExpression, Left: IdentifierNameSyntax, Right.RawKind: (int)SyntaxKind.NullLiteralExpression } => true,
        LiteralExpressionSyntax { Token.ValueText: "", RawKind: (int)SyntaxKind.StringLiteralExpression } => true,
        BinaryExpressionSyntax { Left: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Length" }, Right: LiteralExpressionSyntax { Token.ValueText: "0" } } => true,
        _ => false,
    };
}
