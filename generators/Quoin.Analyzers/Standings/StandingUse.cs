using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Quoin.Analyzers.Standings;

/// <summary>
/// Decides whether the code that gets a mark, or a list of marks, asks for the <c>Standing</c>: directly, through a variable, in a
/// loop, in a lambda expression that a query is given, or in a method that it is passed to. Values are followed by their names, so
/// that the methods of other files need not be bound.
/// </summary>
/// <param name="model">The semantic model of the file.</param>
/// <param name="cancellation">Cancels the search.</param>
internal sealed class StandingUse(SemanticModel model, CancellationToken cancellation)
{
    private const string Standing = nameof(Standing);

    /// <summary>The maximum number of variables, loops and methods that a value is followed through.</summary>
    private const int MostSteps = 4;

    /// <summary>Whether the standing of a value is asked for.</summary>
    /// <param name="value">The expression that gives the value, or the variable that an <c>out</c> argument declares.</param>
    public bool IsAsked(SyntaxNode value) => value is SingleVariableDesignationSyntax variable
        ? IsAskedOf(variable.Identifier.ValueText, Marks.MemberAround(variable), MostSteps)
        : IsAsked(value, MostSteps);

    /// <summary>Whether a <c>Standing</c> is read somewhere in a node, by member access or in a pattern.</summary>
    public static bool IsReadIn(SyntaxNode node) => node.DescendantNodesAndSelf().Any(static inner => inner switch
    {
        MemberAccessExpressionSyntax access => access.Name.Identifier.ValueText == Standing,
        MemberBindingExpressionSyntax binding => binding.Name.Identifier.ValueText == Standing,
        NameColonSyntax { Parent: SubpatternSyntax } name => name.Name.Identifier.ValueText == Standing,
        ExpressionColonSyntax { Parent: SubpatternSyntax } chain => chain.Expression.DescendantNodesAndSelf().Any(static name => name is IdentifierNameSyntax { Identifier.ValueText: Standing }),
        _ => false,
    });

    private bool IsAsked(SyntaxNode value, int steps)
    {
        for (var (node, parent) = (value, value.Parent); parent is not null and not (StatementSyntax and not CommonForEachStatementSyntax and not SwitchStatementSyntax); (node, parent) = (parent, parent.Parent))
        {
            switch (parent)
            {
                case MemberAccessExpressionSyntax { Name.Identifier.ValueText: Standing } access when access.Expression == node:
                case ConditionalAccessExpressionSyntax conditional when conditional.Expression == node && IsReadIn(conditional.WhenNotNull):
                case IsPatternExpressionSyntax tested when IsReadIn(tested.Pattern):
                case SwitchExpressionSyntax or SwitchStatementSyntax or QueryExpressionSyntax when IsReadIn(parent):
                case InvocationExpressionSyntax call when call.Expression == node && IsReadIn(call.ArgumentList):
                case ArgumentSyntax argument when steps > 0 && IsAskedByMethod(argument, steps - 1):
                case InvocationExpressionSyntax given when steps > 0 && given.Expression == node && IsAskedInArguments(given, steps - 1):
                case InvocationExpressionSyntax extension when steps > 0 && extension.Expression == node && Marks.Receiver(extension, model, cancellation) is { } receiver && IsAskedOf(receiver, steps - 1):
                case QueryExpressionSyntax query when steps > 0 && Marks.Of(query).Any(name => IsAskedOf(name, query, steps - 1)):
                    return true;
                case LambdaExpressionSyntax lambda when lambda.Body == node && Marks.Projection(lambda) is { } projection:
                    if (steps > 0 && (IsReadIn(projection.ArgumentList) || IsAskedInArguments(projection, steps - 1)))
                    {
                        return true;
                    }

                    parent = projection;
                    break;
                case IsPatternExpressionSyntax declaring when Marks.In(declaring.Pattern).Any():
                    return steps > 0 && Marks.In(declaring.Pattern).Any(name => IsAskedOf(name, Marks.MemberAround(declaring), steps - 1));
                case EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax variable }:
                    return steps > 0 && IsAskedOf(variable, steps - 1);
                case EqualsValueClauseSyntax { Parent: PropertyDeclarationSyntax property }:
                    return steps > 0 && IsAskedOfMember(property, property.Identifier.ValueText, steps - 1);
                case ArrowExpressionClauseSyntax { Parent: PropertyDeclarationSyntax property }:
                    return steps > 0 && IsAskedOfMember(property, property.Identifier.ValueText, steps - 1);
                case AssignmentExpressionSyntax { Left: IdentifierNameSyntax name } assignment when assignment.Right == node:
                    return steps > 0 && IsAskedOf(name.Identifier.ValueText, Marks.MemberAround(name), steps - 1);
                case ForEachStatementSyntax loop when loop.Expression == node:
                    return steps > 0 && IsAskedOf(loop.Identifier.ValueText, loop.Statement, steps - 1);
                case MemberDeclarationSyntax or AnonymousFunctionExpressionSyntax or StatementSyntax:
                    return false;
            }
        }

        return false;
    }

    private bool IsAskedOf(VariableDeclaratorSyntax variable, int steps) => variable.Parent?.Parent is FieldDeclarationSyntax
        ? IsAskedOfMember(variable, variable.Identifier.ValueText, steps)
        : IsAskedOf(variable.Identifier.ValueText, Marks.MemberAround(variable), steps);

    /// <summary>A field or a property is followed in the parts of its own type.</summary>
    private bool IsAskedOfMember(SyntaxNode declaration, string name, int steps)
    {
        if (declaration.SyntaxTree != model.SyntaxTree || model.GetDeclaredSymbol(declaration, cancellation)?.ContainingType is not { } type)
        {
            return false;
        }

        foreach (var part in type.DeclaringSyntaxReferences)
        {
            if (IsAskedOf(name, part.GetSyntax(cancellation), steps))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsAskedOf(string name, SyntaxNode scope, int steps)
    {
        foreach (var node in scope.DescendantNodes())
        {
            if (node is IdentifierNameSyntax use && use.Identifier.ValueText == name && use.Parent is not (NameColonSyntax or MemberBindingExpressionSyntax) && IsAsked(use, steps))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a method of the project asks for the standing of the parameter that takes an argument.</summary>
    private bool IsAskedByMethod(ArgumentSyntax argument, int steps) => Marks.Parameter(argument, model, cancellation) is { } parameter && IsAskedOf(parameter, steps);

    private bool IsAskedOf(IParameterSymbol parameter, int steps) =>
        parameter.ContainingSymbol.DeclaringSyntaxReferences.Any(declaration => IsAskedOf(parameter.Name, declaration.GetSyntax(cancellation), steps));

    /// <summary>Whether a lambda expression, a method or an <c>out</c> variable that a call is given asks for the standing.</summary>
    private bool IsAskedInArguments(InvocationExpressionSyntax call, int steps) => call.ArgumentList.Arguments.Any(argument => argument.Expression switch
    {
        AnonymousFunctionExpressionSyntax function => Marks.Of(function).Any(name => IsAskedOf(name, function, steps)),
        DeclarationExpressionSyntax { Designation: SingleVariableDesignationSyntax variable } => IsAskedOf(variable.Identifier.ValueText, Marks.MemberAround(call), steps),
        _ => Marks.Parameters(argument, model, cancellation).Any(parameter => IsAskedOf(parameter, steps)),
    });
}
