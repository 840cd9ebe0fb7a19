using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Quoin.Analyzers.Ids;

namespace Quoin.Analyzers.Standings;

/// <summary>
/// Decides whether code that gets a list of marks takes their statements or quotes, which do not include the standing: of an
/// element, in a loop, a lambda expression or a query, of the value itself, of a local variable that holds it, or in a method of
/// the project that gets it.
/// </summary>
/// <param name="model">The semantic model of the file.</param>
/// <param name="cancellation">Cancels the search.</param>
internal sealed class TextsTaken(SemanticModel model, CancellationToken cancellation)
{
    /// <summary>The maximum number of variables and methods that a value is followed through.</summary>
    private const int MostSteps = 4;

    private static readonly HashSet<string> Texts = new(StringComparer.Ordinal) { "Statement", "Quote", "Quotes", "Deconstruct" };

    public bool From(ExpressionSyntax value) => From(value, MostSteps);

    private bool From(ExpressionSyntax value, int steps)
    {
        for (SyntaxNode node = value; node.Parent is { } parent; node = parent)
        {
            switch (parent)
            {
                case ElementAccessExpressionSyntax element when element.Expression != node || IsKnown(element.ArgumentList.Arguments[0].Expression):
                    return false;
                case InvocationExpressionSyntax call when IsLookUp(call):
                    return false;
                case InvocationExpressionSyntax call when call.Expression == node && InArguments(call, steps):
                case InvocationExpressionSyntax extension when extension.Expression == node && Marks.Receiver(extension, model, cancellation) is { } receiver && InUses(receiver, steps):
                case ForEachVariableStatementSyntax loop when loop.Expression == node:
                case AssignmentExpressionSyntax { Left: DeclarationExpressionSyntax or TupleExpressionSyntax } assignment when assignment.Right == node:
                case QueryExpressionSyntax query when In(query) || Marks.Of(query).Any(name => InUses(name, query, steps)):
                case ForEachStatementSyntax simple when simple.Expression == node && (In(simple.Statement) || InUses(simple.Identifier.ValueText, simple.Statement, steps)):
                case MemberAccessExpressionSyntax text when text.Expression == node && IsText(text):
                case ConditionalAccessExpressionSyntax conditional when conditional.Expression == node && In(conditional.WhenNotNull):
                case IsPatternExpressionSyntax or SwitchExpressionSyntax or SwitchStatementSyntax when In(parent):
                    return true;
                case IsPatternExpressionSyntax tested:
                    return Marks.In(tested.Pattern).Any(name => InUses(name, Marks.MemberAround(tested), steps));
                case EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax { Parent.Parent: LocalDeclarationStatementSyntax } variable }:
                    return InUses(variable.Identifier.ValueText, Marks.MemberAround(variable), steps);
                case ArgumentSyntax argument:
                    return Marks.Parameter(argument, model, cancellation) is { } parameter && InUses(parameter, steps);
                case LambdaExpressionSyntax lambda when lambda.Body == node && Marks.Projection(lambda) is { } projection:
                    if (InArguments(projection, steps))
                    {
                        return true;
                    }

                    parent = projection;
                    break;
                case MemberAccessExpressionSyntax access when access.Expression == node || access.Name == node:
                case InvocationExpressionSyntax invocation when invocation.Expression == node:
                case ParenthesizedExpressionSyntax or CastExpressionSyntax or ConditionalAccessExpressionSyntax or ElementAccessExpressionSyntax or FromClauseSyntax or QueryBodySyntax:
                case PostfixUnaryExpressionSyntax or AwaitExpressionSyntax:
                case BinaryExpressionSyntax when parent.IsKind(SyntaxKind.CoalesceExpression) || parent.IsKind(SyntaxKind.AsExpression):
                    break;
                default:
                    return false;
            }
        }

        return false;
    }

    /// <summary>Whether an id is known at compile time, so that the look-up itself is reported if the mark is not valid.</summary>
    private bool IsKnown(ExpressionSyntax id) => new ConstantIds(model, cancellation).Of(id).Count > 0;

    private bool IsLookUp(InvocationExpressionSyntax call) =>
        (IdPredicate.Find(call) is var (_, id) && IsKnown(id))
        || (call is { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "TryGetValue" }, ArgumentList.Arguments: [{ Expression: var first }, ..] } && IsKnown(first));

    private bool InArguments(InvocationExpressionSyntax call, int steps) => call.ArgumentList.Arguments.Any(argument => argument.Expression switch
    {
        AnonymousFunctionExpressionSyntax function => In(function) || Marks.Of(function).Any(name => InUses(name, function, steps)),
        DeclarationExpressionSyntax { Designation: SingleVariableDesignationSyntax variable } => InUses(variable.Identifier.ValueText, Marks.MemberAround(call), steps),
        _ => Marks.Parameters(argument, model, cancellation).Any(parameter => InUses(parameter, steps)),
    });

    private bool InUses(IParameterSymbol parameter, int steps) =>
        parameter.ContainingSymbol.DeclaringSyntaxReferences.Any(declaration => InUses(parameter.Name, declaration.GetSyntax(cancellation), steps));

    private bool InUses(string name, SyntaxNode scope, int steps) => steps > 0 && scope.DescendantNodes().Any(node =>
        node is IdentifierNameSyntax use && use.Identifier.ValueText == name && use.Parent is not NameColonSyntax && From(use, steps - 1));

    private bool In(SyntaxNode code) => code.DescendantNodesAndSelf().Any(node => node switch
    {
        MemberAccessExpressionSyntax access => IsText(access),
        MemberBindingExpressionSyntax binding => Texts.Contains(binding.Name.Identifier.ValueText),
        NameColonSyntax { Parent: SubpatternSyntax } name => Texts.Contains(name.Name.Identifier.ValueText),
        AssignmentExpressionSyntax { Left: DeclarationExpressionSyntax or TupleExpressionSyntax, Right: not TupleExpressionSyntax } => true,
        PositionalPatternClauseSyntax { Subpatterns.Count: 2 } => true,
        VarPatternSyntax { Designation: ParenthesizedVariableDesignationSyntax } => true,
        _ => false,
    });

    /// <summary>Whether a member is a text of a mark. That of a caveat, which is part of a claim, does not matter.</summary>
    private bool IsText(MemberAccessExpressionSyntax access) =>
        Texts.Contains(access.Name.Identifier.ValueText)
        && (access.SyntaxTree != model.SyntaxTree || model.GetTypeInfo(access.Expression, cancellation).Type is not { Name: "Caveat" or "Section" or "Term" });
}
