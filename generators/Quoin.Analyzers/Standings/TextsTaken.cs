using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Quoin.Analyzers.Standings;

/// <summary>
/// Decides whether code that enumerates a list of marks takes their statements or quotes, which do not include the standing: in a
/// loop, a lambda expression or a query, on the list itself or on a local variable that holds it.
/// </summary>
internal static class TextsTaken
{
    /// <summary>The maximum number of variables that a list is followed through.</summary>
    private const int MostSteps = 3;

    private static readonly HashSet<string> Texts = new(StringComparer.Ordinal) { "Statement", "Quote", "Quotes", "Deconstruct" };

    public static bool From(ExpressionSyntax list) => From(list, MostSteps);

    private static bool From(ExpressionSyntax list, int steps)
    {
        for (SyntaxNode node = list; node.Parent is { } parent; node = parent)
        {
            switch (parent)
            {
                case InvocationExpressionSyntax call when call.Expression == node && call.ArgumentList.Arguments.Any(static argument => argument.Expression is AnonymousFunctionExpressionSyntax && In(argument.Expression)):
                case QueryExpressionSyntax when In(parent):
                case ForEachVariableStatementSyntax loop when loop.Expression == node:
                case ForEachStatementSyntax simple when simple.Expression == node && In(simple.Statement):
                    return true;
                case EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax variable } when steps > 0:
                    return InUsesOf(variable, steps - 1);
                case MemberAccessExpressionSyntax access when access.Expression == node || access.Name == node:
                case InvocationExpressionSyntax invocation when invocation.Expression == node:
                case ParenthesizedExpressionSyntax or CastExpressionSyntax or ConditionalAccessExpressionSyntax or FromClauseSyntax:
                    break;
                default:
                    return false;
            }
        }

        return false;
    }

    private static bool InUsesOf(VariableDeclaratorSyntax variable, int steps) =>
        variable.Parent?.Parent is LocalDeclarationStatementSyntax declaration
        && (declaration.Parent is GlobalStatementSyntax global ? global.Parent : declaration.Parent) is { } scope
        && scope.DescendantNodes().OfType<IdentifierNameSyntax>().Any(use => use.Identifier.ValueText == variable.Identifier.ValueText && From(use, steps));

    private static bool In(SyntaxNode code) => code.DescendantNodesAndSelf().Any(static node => node switch
    {
        MemberAccessExpressionSyntax access => Texts.Contains(access.Name.Identifier.ValueText),
        MemberBindingExpressionSyntax binding => Texts.Contains(binding.Name.Identifier.ValueText),
        NameColonSyntax { Parent: SubpatternSyntax } name => Texts.Contains(name.Name.Identifier.ValueText),
        AssignmentExpressionSyntax { Left: DeclarationExpressionSyntax or TupleExpressionSyntax, Right: not TupleExpressionSyntax } => true,
        PositionalPatternClauseSyntax { Subpatterns.Count: 2 } => true,
        VarPatternSyntax { Designation: ParenthesizedVariableDesignationSyntax } => true,
        _ => false,
    });
}
