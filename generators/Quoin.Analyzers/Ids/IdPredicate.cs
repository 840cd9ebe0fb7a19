using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Quoin.Analyzers.Ids;

/// <summary>Recognizes queries for the mark with an id, such as <c>First(claim => claim.Id == "keeps-awake")</c>.</summary>
internal static class IdPredicate
{
    private const string Id = nameof(Id);

    private static readonly HashSet<string> Queries = new(StringComparer.Ordinal) { "First", "FirstOrDefault", "Last", "LastOrDefault", "Single", "SingleOrDefault", "Where" };

    /// <summary>Returns the id that a query is for, and the list that it searches; null if it is another call.</summary>
    public static (ExpressionSyntax List, ExpressionSyntax Id)? Find(InvocationExpressionSyntax call) =>
        call is { Expression: MemberAccessExpressionSyntax { Expression: var list, Name.Identifier.ValueText: var name }, ArgumentList.Arguments: [{ Expression: SimpleLambdaExpressionSyntax lambda }] }
        && Queries.Contains(name)
        && Compared(lambda) is { } id
            ? (list, id)
            : null;

    private static ExpressionSyntax? Compared(SimpleLambdaExpressionSyntax lambda)
    {
        var mark = lambda.Parameter.Identifier.ValueText;
        return lambda.Body switch
        {
            BinaryExpressionSyntax comparison when comparison.IsKind(SyntaxKind.EqualsExpression) =>
                IsId(comparison.Left, mark) ? comparison.Right : IsId(comparison.Right, mark) ? comparison.Left : null,
            InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: nameof(Equals), Expression: var left }, ArgumentList.Arguments: [{ Expression: var right }, ..] }
                when IsId(left, mark) => right,
            IsPatternExpressionSyntax { Pattern: ConstantPatternSyntax { Expression: var constant } } tested when IsId(tested.Expression, mark) => constant,
            IsPatternExpressionSyntax { Expression: IdentifierNameSyntax name, Pattern: RecursivePatternSyntax { PropertyPatternClause.Subpatterns: [{ NameColon.Name.Identifier.ValueText: Id, Pattern: ConstantPatternSyntax { Expression: var constant } }] } }
                when name.Identifier.ValueText == mark => constant,
            _ => null,
        };
    }

    private static bool IsId(ExpressionSyntax expression, string mark) =>
        expression is MemberAccessExpressionSyntax { Name.Identifier.ValueText: Id, Expression: IdentifierNameSyntax name } && name.Identifier.ValueText == mark;
}
